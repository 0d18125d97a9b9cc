import { lazy, Suspense, type ComponentType } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { NoAnswer } from './api/ask.js';
import { Admission } from './parts/Admission.js';
import { ErrorBoundary } from './parts/ErrorBoundary.js';
import { Frame } from './parts/Frame.js';
import { Loading } from './parts/Loading.js';
import { Overview } from './views/overview/Overview.js';
import { NotFound } from './views/NotFound.js';

/** A view in a file of its own, fetched when it is first looked at. */
const later = <Name extends string>(name: Name, load: () => Promise<Record<Name, ComponentType>>) =>
  lazy(async () => {
    try {
      return { default: (await load())[name] };
    } catch (error) {
      throw new NoAnswer(String(error), null, null);
    }
  });

const Types = later('Types', () => import('./views/type/Types.js'));
const Type = later('Type', () => import('./views/type/Type.js'));
const Reports = later('Reports', () => import('./views/reader/Reports.js'));
const Reader = later('Reader', () => import('./views/reader/Reader.js'));
const Committee = later('Committee', () => import('./views/compare/Committee.js'));
const Compare = later('Compare', () => import('./views/compare/Compare.js'));
const Graph = later('Graph', () => import('./views/graph/Graph.js'));
const Search = later('Search', () => import('./views/search/Search.js'));

/** The explorer: what each address shows, in the frame that all views share. */
export function Explorer() {
  const [path] = useLocation();
  return (
    <Frame>
      <Admission>
        <ErrorBoundary key={path}>
          <Suspense fallback={<Loading />}>
            <Switch>
              <Route path="/" component={Overview} />
              <Route path="/types" component={Types} />
              <Route path="/types/:key" component={Type} />
              <Route path="/reports" component={Reports} />
              <Route path="/reports/:id" component={Reader} />
              <Route path="/committees/:id" component={Committee} />
              <Route path="/compare" component={Compare} />
              <Route path="/graph" component={Graph} />
              <Route path="/search" component={Search} />
              <Route component={NotFound} />
            </Switch>
          </Suspense>
        </ErrorBoundary>
      </Admission>
    </Frame>
  );
}
