import { ownServerOnly, webPage } from './webPage.js';

/** The explorer. What draws in it places its parts by styles; its pictures are saved through blobs. */
export const explorer = webPage('explorer', {
  ...ownServerOnly,
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
});

/** The addresses that the explorer answers itself, once its page is loaded. */
export const explorerAddresses = ['/', '/types', '/reports', '/committees', '/compare', '/graph', '/search'] as const;
