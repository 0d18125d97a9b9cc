import { readdirSync, readFileSync } from 'node:fs';

/** `cypher/` of the package, two folders above this file in `src/` as in `dist/`. */
const folder = new URL('../../cypher/', import.meta.url);

const statements: ReadonlyMap<string, string> = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => [file.slice(0, -'.cypher'.length), withoutHead(readFileSync(new URL(file, folder), 'utf8'))]),
);

/**
 * The text of `cypher/<name>.cypher` without its head comment, read once when the process starts.
 *
 * @throws Error where there is no such file: a fault of the program, not of its user
 */
export function fixedStatement(name: string): string {
  const statement = statements.get(name);
  if (statement === undefined) throw new Error(`There is no cypher/${name}.cypher`);
  return statement;
}

const names = new Map([...statements].map(([name, statement]) => [statement, name]));

/** The file a statement is from, without its ending; undefined for one that is composed. */
export const fixedStatementName = (statement: string): string | undefined => names.get(statement);

function withoutHead(text: string): string {
  return text.replace(/^(?:\/\/.*\n)+/, '').trim();
}
