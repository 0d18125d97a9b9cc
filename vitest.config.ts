import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const contractTests = 'test/**/*.contract.test.ts';
const browserTests = 'test/explorer/*.browser.test.ts';

export default defineConfig({
  // Node gives everyone the CommonJS build of graphql; Vite alone would take the other one, and two cannot share a schema.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    setupFiles: ['test/setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: { name: 'units', include: ['test/**/*.test.ts'], exclude: [contractTests, browserTests] },
      },
      {
        // One after the other: there is one Neo4j database for all of them.
        extends: true,
        test: {
          name: 'contracts',
          include: [contractTests],
          globalSetup: ['test/neo4j/globalSetup.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'explorer',
          include: [browserTests],
          globalSetup: ['test/explorer/globalSetup.ts'],
          testTimeout: 60_000,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
