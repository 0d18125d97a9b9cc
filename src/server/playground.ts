import { ownServerOnly, webPage } from './webPage.js';

/** GraphiQL. Its editor sets styles of its own and works in workers. */
export const playground = webPage('playground', {
  ...ownServerOnly,
  'style-src': "'self' 'unsafe-inline'",
  'font-src': "'self' data:",
  'worker-src': "'self' blob:",
});
