import { createGraphiQLFetcher, createLocalStorage } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { exampleTabs } from './exampleTabs.js';
import { PlainHan } from './PlainHan.js';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });
/** Other playgrounds may have been served from the same host and port: their tabs are not ours. */
const namespace = 'xunshi-graph';
const storage = createLocalStorage({ namespace });
const isFirstVisit = !Object.keys(localStorage).some((key) => key.startsWith(namespace));

/** What the page's address asks for: other pages open their queries here. */
const parameters = new URLSearchParams(location.search);
const query = parameters.get('query');

/** GraphiQL, opening with the example operations; what a reader changes there stays in the browser. */
export function Playground() {
  return (
    <GraphiQL
      fetcher={fetcher}
      storage={storage}
      defaultTabs={exampleTabs}
      // Of the first tab GraphiQL shows the operation only.
      {...(query !== null
        ? { initialQuery: query, initialVariables: parameters.get('variables') ?? '' }
        : isFirstVisit && { initialVariables: exampleTabs[0]?.variables ?? '' })}
      defaultEditorToolsVisibility="variables"
    >
      <GraphiQL.Logo>Xunshi Graph</GraphiQL.Logo>
      <PlainHan />
    </GraphiQL>
  );
}
