/** What a body's own Party committee is called after the body: 汀湾经开区〔党工委〕. */
const committee = /(?:工作委员会|党工委|工委|委员会|党委|党组)$/u;

/**
 * Whether a name is the reporting committee, or the body that it leads, in a short or a full form: 省水务局党组, 省水务局 and
 * 云岭省水务局 in a report of 中共云岭省水务局党组.
 */
export function isReportingBody(name: string, committeeName: string): boolean {
  const body = bodyOf(committeeName);
  const named = bodyOf(name);
  if (named.length < 2) return false;
  return [body, shortZone(body)].some(
    (form) => form.endsWith(named) || form.endsWith(shortZone(named)) || (form.length > 2 && named.endsWith(form)),
  );
}

/** Whose committee it is: 中共望川市汀湾经济开发区工作委员会 -> 望川市汀湾经济开发区. */
function bodyOf(name: string): string {
  return name.replace(/^中共/u, '').replace(committee, '');
}

/** The short form of zones: 汀湾经济开发区 -> 汀湾经开区. */
function shortZone(body: string): string {
  return body.replace(/经济(?:技术)?开发区$/u, '经开区').replace(/高新技术(?:产业)?开发区$/u, '高新区');
}
