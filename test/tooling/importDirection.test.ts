import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, test, vi } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const eslint = new ESLint({ cwd: root });

// The first of them waits until the types of the whole project are read.
vi.setConfig({ testTimeout: 180_000 });

/** The import rules that `code` breaks when it stands in `file`. */
async function broken(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: root + file });
  const rules = result!.messages.map(({ ruleId, message }) => ruleId ?? message);
  return rules.filter((rule) => /restricted|Parsing/.test(rule));
}

const path = 'import-x/no-restricted-paths';
const module = 'no-restricted-imports';

describe('an import against the direction of the design is refused', () => {
  test.each([
    { file: 'src/text/Span.ts', code: "import '../outline/Outline.js';", rules: [path] },
    { file: 'src/outline/Outline.ts', code: "import '../extract/ParsedReport.js';", rules: [path] },
    { file: 'src/extract/ParsedReport.ts', code: "import '../graph/model.js';", rules: [path] },
    { file: 'src/parse.ts', code: "import './store/Store.js';", rules: [path] },
    { file: 'src/graph/model.ts', code: "import '../plan/Fetch.js';", rules: [path] },
    { file: 'src/plan/Fetch.ts', code: "import '../store/Store.js';", rules: [path] },
    { file: 'src/store/Store.ts', code: "import '../ingest.js';", rules: [path] },
    { file: 'src/ingest.ts', code: "import './api/Context.js';", rules: [path] },
    { file: 'src/api/Context.ts', code: "import '../server/limits.js';", rules: [path] },
    { file: 'src/server/limits.ts', code: "import '../cli/Io.js';", rules: [path] },
    { file: 'src/server/limits.ts', code: "await import('../cli/Io.js');", rules: [path] },
    { file: 'src/server/limits.ts', code: "export * from '../web/playground/exampleOperation.js';", rules: [path] },
    { file: 'src/web/playground/exampleOperation.ts', code: "import '../../store/Store.js';", rules: [path] },
    { file: 'src/api/Context.ts', code: "import 'neo4j-driver';", rules: [module] },
    { file: 'src/cli/Io.ts', code: "import '@grafeo-db/js';", rules: [module] },
    { file: 'src/graph/model.ts', code: "import '@grafeo-db/js';", rules: [module] },
    { file: 'src/text/Span.ts', code: "import 'node:fs';", rules: [module] },
    { file: 'src/plan/Fetch.ts', code: "import 'fs/promises';", rules: [module] },
    { file: 'src/extract/ParsedReport.ts', code: 'process.exit();', rules: ['no-restricted-globals'] },
  ])('$file: $code', async ({ file, code, rules }) => {
    expect(await broken(file, code)).toEqual(rules);
  });
});

describe('an import along it is not', () => {
  test.each([
    { file: 'src/cli/Io.ts', code: "import '../server/limits.js'; import '../store/Store.js'; import 'node:fs';" },
    {
      file: 'src/graph/model.ts',
      code: "import '../text/Span.js'; import '../extract/ParsedReport.js'; import 'node:crypto';",
    },
    { file: 'src/store/Store.ts', code: "import 'neo4j-driver'; import '../graph/model.js'; import 'node:fs';" },
    { file: 'src/extract/ParsedReport.ts', code: "import '../outline/Outline.js';" },
    { file: 'src/parse.ts', code: "import './graph/model.js';" },
  ])('$file: $code', async ({ file, code }) => {
    expect(await broken(file, code)).toEqual([]);
  });
});

test('every part of src/ has its place in the order', async () => {
  const { rules } = (await eslint.calculateConfigForFile(`${root}src/ingest.ts`)) as {
    rules: Record<string, unknown[]>;
  };
  const [, { zones }] = rules[path] as [unknown, { zones: { target: string }[] }];
  const places = zones.map(({ target }) => target.replace('./src/', ''));
  expect(readdirSync(`${root}src`).filter((part) => !places.includes(part))).toEqual([]);
});
