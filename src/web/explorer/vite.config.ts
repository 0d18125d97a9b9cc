import { defineConfig } from 'vite';

/** Scripts, styles and drawings in files of our own, a view's with the view: it works with no network. */
export default defineConfig({
  base: '/explorer/',
  build: {
    outDir: '../../../dist/web/explorer',
    emptyOutDir: true,
    // The drawing libraries stand in chunks of their own, loaded with the views that draw.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  logLevel: 'warn',
});
