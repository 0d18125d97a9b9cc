import { createGraphiQLFetcher, createLocalStorage } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { exampleTabs } from './exampleTabs.js';
import { PlainHan } from './PlainHan.js';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });
/** Other playgrounds may have been served from the same host and port: their tabs are not ours. */
const namespace = 'xunshi-graph';
const storage = createLocalStorage({ namespace });
const isFirstVisit = !Object.keys(localStorage).some((key) => key.startsWith(namespace));

/** GraphiQL, opening with the example operations; what a reader changes there stays in the browser. */
export function Playground() {
  return (
    <GraphiQL
      fetcher={fetcher}
      storage={storage}
      defaultTabs={exampleTabs}
      // Of the first tab GraphiQL shows the operation only.
      {...(isFirstVisit && { initialVariables: exampleTabs[0]?.variables ?? '' })}
      defaultEditorToolsVisibility="variables"
    >
      <GraphiQL.Logo>Xunshi Graph</GraphiQL.Logo>
      <PlainHan />
    </GraphiQL>
  );
}
