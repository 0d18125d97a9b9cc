/** The first that runs all our statements: `CALL (x) { … }` came with it. */
const oldest = { major: 5, minor: 23 };

/** What is wrong with a server that calls itself so (`Neo4j/5.26.19`); undefined where nothing is known to be. */
export function tooOld(agent: string): string | undefined {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? [];
  if (major === undefined || minor === undefined) return undefined;
  if (Number(major) > oldest.major) return undefined;
  if (Number(major) === oldest.major && Number(minor) >= oldest.minor) return undefined;
  return `${agent} is too old: Neo4j ${oldest.major}.${oldest.minor} or later is needed`;
}
