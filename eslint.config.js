import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** The parts of `src/` in the order in which they may be imported: each from those above it, and from itself. */
const layers = [
  ['text'],
  ['outline'],
  ['extract', 'classify'],
  ['formats'],
  ['graph'],
  ['parse.ts', 'plan', 'store'],
  ['ingest.ts', 'kept'],
  ['similar', 'search'],
  ['decompositionWorker.ts'],
  ['pooledExtractor.ts'],
  ['api'],
  ['server'],
  ['cli'],
];
/** Speaks only GraphQL: it imports nothing of ours, and nothing of ours imports it. */
const apart = ['web'];
/** Their answers follow from their arguments alone: they do no I/O. */
const pure = ['text', 'outline', 'extract', 'classify', 'formats', 'parse.ts', 'graph', 'plan'];
const inputOutput = [
  ...['fs', 'fs/promises', 'net', 'tls', 'dns', 'dgram', 'http', 'https', 'http2', 'process', 'child_process'],
  ...['worker_threads', 'cluster', 'readline', 'readline/promises', 'timers', 'timers/promises', 'os', 'async_hooks'],
];
const engines = ['@grafeo-db/js', 'neo4j-driver'];

const zones = [
  ...layers.flatMap((layer, index) =>
    layer.map((part) => ({ part, allowed: [...layers.slice(0, index).flat(), part] })),
  ),
  ...apart.map((part) => ({ part, allowed: [part] })),
].map(({ part, allowed }) => ({
  target: `./src/${part}`,
  from: './src',
  except: allowed.map((name) => `./${name}`),
  message: `${part} may import only from ${allowed.join(', ')}.`,
}));

const noEngines = { group: engines, message: 'Only src/store/ knows which engine runs.' };
const noInputOutput = {
  regex: `^(node:)?(${inputOutput.join('|')})$`,
  message: 'This part does no I/O; it is given what it works on.',
};
const sourceOf = (part) => (part.endsWith('.ts') ? `src/${part}` : `src/${part}/**`);

export default defineConfig(
  globalIgnores(['dist/', 'docs/', 'coverage/', '.xunshi/', 'src/web/explorer/api/schema.d.ts']),
  js.configs.recommended,
  regexp.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'object-shorthand': 'error',
      // Ranges of Han characters and enclosed numbers are the daily bread here.
      'regexp/no-obscure-range': 'off',
    },
  },
  {
    files: ['src/**'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.json' })] },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      'import-x/no-cycle': 'error',
      'no-restricted-imports': ['error', { patterns: [noEngines] }],
      'no-console': 'error',
    },
  },
  {
    files: pure.map(sourceOf),
    rules: {
      'no-restricted-imports': ['error', { patterns: [noEngines, noInputOutput] }],
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval'],
    },
  },
  { files: ['src/store/**'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['test/**', 'bench/**', 'soak/**'],
    rules: {
      // What an answer holds is known to the test that asks, not to the compiler.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['scripts/**', 'bench/neo4j-graphql/**'],
    languageOptions: {
      globals: Object.fromEntries(['process', 'console', 'URL', 'fetch'].map((name) => [name, 'readonly'])),
    },
  },
);
