import { StoreError } from './StoreError.js';
import type { Parameters } from './Store.js';

/** How an engine's driver takes an integer. */
type ToInteger = (value: number) => unknown;

/**
 * Parameters as both engines understand them alike: undefined becomes null, integers what the driver wants, and what
 * the two would store or compare differently is refused: dates, bytes, NaN, mixed lists and lists that hold null. Lists of
 * lists are rows for UNWIND, of cells of any type.
 *
 * @throws StoreError PARAMETER naming the place
 */
export function normaliseParameters(parameters: Parameters, toInteger: ToInteger): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      isTable(value) ? normaliseTable(value, `$${name}`, toInteger) : normaliseValue(value, `$${name}`, toInteger),
    ]),
  );
}

/** Rows for UNWIND may be lists of cells; nothing stores them as they are. */
const isTable = (value: unknown): value is readonly (readonly unknown[])[] =>
  Array.isArray(value) && value.length > 0 && value.every(Array.isArray);

function normaliseTable(rows: readonly (readonly unknown[])[], path: string, toInteger: ToInteger): unknown[] {
  return rows.map((row, at) => row.map((cell, column) => normaliseValue(cell, `${path}[${at}][${column}]`, toInteger)));
}

function normaliseMap(map: object, path: string, toInteger: ToInteger): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(map).map(([key, value]) => [key, normaliseValue(value, `${path}${key}`, toInteger)]),
  );
}

function normaliseValue(value: unknown, path: string, toInteger: ToInteger): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return normaliseNumber(value, path, toInteger);
  if (Array.isArray(value)) return normaliseList(value, path, toInteger);
  if (isPlainObject(value)) return normaliseMap(value, `${path}.`, toInteger);
  throw refusal(path, 'is neither text, number, boolean, list nor map');
}

function normaliseNumber(value: number, path: string, toInteger: ToInteger): unknown {
  if (!Number.isInteger(value)) {
    if (Number.isFinite(value)) return value;
    throw refusal(path, `is ${value}`);
  }
  if (!Number.isSafeInteger(value)) throw refusal(path, 'is an integer beyond 2^53');
  return toInteger(value);
}

function normaliseList(list: readonly unknown[], path: string, toInteger: ToInteger): unknown[] {
  const type = typeof list[0];
  return list.map((item, index) => {
    const place = `${path}[${index}]`;
    if (item === null || item === undefined) throw refusal(place, 'is null in a list');
    if (Array.isArray(item)) throw refusal(place, 'is a list in a list');
    if (typeof item !== type) throw refusal(place, `is a ${typeof item} in a list of ${type}s`);
    return normaliseValue(item, place, toInteger);
  });
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function refusal(path: string, reason: string): StoreError {
  return new StoreError('PARAMETER', `Parameter ${path} ${reason}`);
}
