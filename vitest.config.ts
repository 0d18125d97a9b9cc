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
        test: {
          name: 'units',
          include: ['test/**/*.test.ts'],
          exclude: [contractTests, browserTests],
          sequence: { groupOrder: 1 },
        },
      },
      {
        // A Neo4j for each worker, for each of its files empties the database; where one is given, one after the other.
        // They come first: where one group follows another, Vitest 4.1 may give two workers the same number.
        extends: true,
        test: {
          name: 'contracts',
          include: [contractTests],
          globalSetup: ['test/neo4j/globalSetup.ts'],
          maxWorkers: process.env['NEO4J_URI'] ? 1 : 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'explorer',
          include: [browserTests],
          globalSetup: ['test/explorer/globalSetup.ts'],
          testTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
