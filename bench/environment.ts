/** The environment without what would configure a server of ours. */
export const environment: NodeJS.ProcessEnv = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:XUNSHI_|NEO4J_|PORT$)/.test(name)),
);
