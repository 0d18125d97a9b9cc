/** Which engine holds the graph, and where. */
export type StoreChoice =
  | { readonly engine: 'embedded'; readonly directory: string }
  | {
      readonly engine: 'neo4j';
      readonly uri: string;
      readonly user: string;
      /** Empty for a server that asks for none. */
      readonly password: string;
      readonly database: string;
    };

/** Where one's own reports go when no store is named. */
export const ownStore: StoreChoice = { engine: 'embedded', directory: '.xunshi/store' };

/** What `xunshi start` fills with the sample reports, so that they never mix with one's own. */
export const demoStore: StoreChoice = { engine: 'embedded', directory: '.xunshi/demo' };

/** How a person would name it. */
export const describeStore = (choice: StoreChoice): string =>
  choice.engine === 'embedded' ? `the store ${choice.directory}` : `Neo4j at ${choice.uri}`;
