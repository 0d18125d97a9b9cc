import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../docs/typed-client/', import.meta.url));
const file = `${folder}recurringTypes.ts`;
const schema = fileURLToPath(new URL('../../src/web/explorer/api/schema.d.ts', import.meta.url));
const code = readFileSync(file, 'utf8');

/** What the compiler says of the client in the docs, with the schema of this version, when its code is `changed`. */
function complaints(changed: string): string[] {
  const { config } = ts.readConfigFile(`${folder}tsconfig.json`, (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const host = ts.createCompilerHost(options);
  const base = ts.createCompilerHost(options);
  const generated = `${folder}schema.d.ts`;
  const real = (path: string): string => (path === generated ? schema : path);
  host.readFile = (path) => (path === file ? changed : base.readFile(real(path)));
  host.fileExists = (path) => base.fileExists(real(path));
  host.getSourceFile = (path, target) => ts.createSourceFile(path, host.readFile(path) ?? '', target);
  host.getCurrentDirectory = () => dirname(folder);
  const program = ts.createProgram([file], { ...options, types: ['node'] }, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test('the client in the docs compiles', () => {
  expect(complaints(code)).toEqual([]);
});

test.each([
  { from: 'zh\n', to: 'cn\n' },
  { from: 'committeeCount\n', to: 'committees { id }\n' },
  { from: "region: ['region:云岭省']", to: 'region: 370000' },
])('it does not when $from becomes $to', ({ from, to }) => {
  expect(code).toContain(from);
  expect(complaints(code.replace(from, to))).not.toEqual([]);
});
