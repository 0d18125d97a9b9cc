/** What a body's own Party committee is called after the body: 汀湾经开区〔党工委〕. */
const committee = /(?:工作委员会|党工委|工委|委员会|党委|党组)$/u;

/**
 * Whether a name is the reporting committee, or the body that it leads: 省水务局党组 and 省水务局 in a report of
 * 中共云岭省水务局党组.
 */
export function isReportingBody(name: string, committeeName: string): boolean {
  const body = bodyOf(committeeName);
  const named = bodyOf(name);
  return named.length > 1 && body.endsWith(named);
}

/** Whose committee it is, in the short form of zones: 中共望川市汀湾经济开发区工作委员会 -> 望川市汀湾经开区. */
function bodyOf(name: string): string {
  return name
    .replace(/^中共/u, '')
    .replace(committee, '')
    .replace(/经济(?:技术)?开发区$/u, '经开区');
}
