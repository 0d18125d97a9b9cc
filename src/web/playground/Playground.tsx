import { createGraphiQLFetcher, createLocalStorage } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { exampleTabs } from './exampleTabs.js';
import { PlainHan } from './PlainHan.js';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });
/** Other playgrounds may have been served from the same host and port: their tabs are not ours. */
const storage = createLocalStorage({ namespace: 'xunshi-graph' });

/** GraphiQL, opening with the example operations; what a reader changes there stays in the browser. */
export function Playground() {
  return (
    <GraphiQL fetcher={fetcher} storage={storage} defaultTabs={exampleTabs} defaultEditorToolsVisibility="variables">
      <GraphiQL.Logo>Xunshi Graph</GraphiQL.Logo>
      <PlainHan />
    </GraphiQL>
  );
}
