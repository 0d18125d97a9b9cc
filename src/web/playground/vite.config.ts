import { defineConfig } from 'vite';

/** Everything GraphiQL needs, its editor's workers and fonts included, in files of our own: it works with no network. */
export default defineConfig({
  base: '/playground/',
  build: {
    outDir: '../../../dist/web/playground',
    emptyOutDir: true,
    chunkSizeWarningLimit: Infinity,
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  worker: { format: 'es' },
  logLevel: 'warn',
});
