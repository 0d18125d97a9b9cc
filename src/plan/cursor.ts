import { createHash } from 'node:crypto';
import { getNullableType, isInputObjectType, type GraphQLArgument } from 'graphql';
import { BadUserInput } from './BadUserInput.js';

/**
 * A cursor holds the sort keys of a row and a check over them and the connection, order and filter it came from, so
 * that it survives inserts before it and is refused anywhere else. It is opaque, not secret.
 */
export function encodeCursor(scope: string, keys: readonly unknown[]): string {
  const json = JSON.stringify(keys);
  return Buffer.from(`${check(scope, json)}${json}`, 'utf8').toString('base64url');
}

export const foreignCursor =
  'This cursor is damaged or belongs to another connection, order or filter. Use endCursor or startCursor of the same question.';

/** The sort keys in a cursor of this scope. @throws BadUserInput for a damaged, forged or foreign one */
export function decodeCursor(scope: string, cursor: string): readonly unknown[] {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const json = text.slice(checkLength);
  if (Buffer.from(text, 'utf8').toString('base64url') !== cursor || check(scope, json) !== text.slice(0, checkLength)) {
    throw new BadUserInput(foreignCursor);
  }
  const keys: unknown = JSON.parse(json);
  // The check is no secret.
  if (!Array.isArray(keys) || !keys.every(isKey)) throw new BadUserInput(foreignCursor);
  return keys;
}

const isKey = (key: unknown): boolean =>
  typeof key === 'string' || typeof key === 'boolean' || (typeof key === 'number' && Number.isFinite(key));

/**
 * What a cursor belongs to: the connection, its order and its filter, whatever the order of the keys; `{}` and what an
 * argument or a filter has where nothing else is said are as good as none.
 *
 * @param declared the arguments of the connection
 */
export function cursorScope(
  connection: string,
  args: Readonly<Record<string, unknown>>,
  declared: readonly GraphQLArgument[],
): string {
  const { first: _first, after: _after, last: _last, before: _before, ...rest } = args;
  const told = Object.entries(rest).map(([name, value]) => {
    const argument = declared.find((one) => one.name === name);
    if (argument === undefined) return [name, value];
    const isUsual = canonical(value) === canonical(argument.defaultValue);
    return [name, isUsual ? null : withoutDefaults(argument, value)];
  });
  return `${connection} ${canonical(Object.fromEntries(told))}`;
}

function withoutDefaults({ type }: GraphQLArgument, value: unknown): unknown {
  const input = getNullableType(type);
  if (!isInputObjectType(input) || value === null || typeof value !== 'object') return value;
  const defaults = input.getFields();
  const told = Object.entries(value).filter(([name, item]) => {
    return item !== undefined && canonical(item) !== canonical(defaults[name]?.defaultValue);
  });
  return told.length === 0 ? null : told.sort(([a], [b]) => (a < b ? -1 : 1));
}

const checkLength = 12;

function check(scope: string, json: string): string {
  return createHash('sha256').update(`${scope}\n${json}`).digest('base64url').slice(0, checkLength);
}

/** JSON with sorted keys and without nulls, which restrict nothing. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, item]) => item !== undefined && item !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}
