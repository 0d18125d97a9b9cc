import { expect, test } from 'vitest';
import type { Engine } from '../../src/store/Engine.js';
import { mayBeWritten } from '../../src/store/MayBeWritten.js';
import { StoreError, type StoreErrorKind } from '../../src/store/StoreError.js';
import { transact } from '../../src/store/transact.js';

/** An engine whose commits fail in the given ways, one after the other, before they succeed. */
function failing(kinds: readonly StoreErrorKind[]): { engine: Engine; log: string[] } {
  const log: string[] = [];
  const waiting = [...kinds];
  const unused = (): never => {
    throw new Error('not part of this test');
  };
  const engine: Engine = {
    name: 'embedded',
    read: unused,
    define: unused,
    check: unused,
    close: unused,
    begin: () =>
      Promise.resolve({
        run: () => Promise.resolve([]),
        commit: () => {
          const kind = waiting.shift();
          log.push(kind ?? 'committed');
          return kind === undefined ? Promise.resolve() : Promise.reject(new StoreError(kind, 'failed'));
        },
        rollback: () => {
          log.push('rolled back');
          return Promise.resolve();
        },
      }),
  };
  return { engine, log };
}

test.each<[StoreErrorKind[], string[]]>([
  [[], ['committed']],
  [['CONFLICT'], ['CONFLICT', 'rolled back', 'committed']],
  [
    ['CONFLICT', 'CONFLICT', 'CONFLICT'],
    [...Array<string[]>(3).fill(['CONFLICT', 'rolled back']).flat(), 'committed'],
  ],
  [['DOWN'], ['DOWN', 'rolled back', 'committed']],
])('After %j a unit is run again as a whole, until it is committed (row 38)', async (kinds, expected) => {
  const { engine, log } = failing(kinds);
  let runs = 0;
  const result = await transact(engine, () => Promise.resolve((runs += 1)));
  expect(log).toEqual(expected);
  expect(result).toBe(kinds.length + 1);
});

test.each<[StoreErrorKind, number]>([
  ['CONFLICT', 8],
  ['DOWN', 2],
  ['CONSTRAINT', 1],
  ['TIMEOUT', 1],
  ['OTHER', 1],
])('A unit that goes on failing of %s is given up after %i runs (row 38)', async (kind, runs) => {
  const { engine, log } = failing(Array<StoreErrorKind>(20).fill(kind));
  await expect(transact(engine, () => Promise.resolve())).rejects.toMatchObject({ kind });
  expect(log.filter((entry) => entry === kind)).toHaveLength(runs);
});

test('A rollback that fails does not hide what made it necessary (row 49)', async () => {
  const { engine } = failing([]);
  const begin: Engine['begin'] = async () => ({
    ...(await engine.begin()),
    rollback: () => Promise.reject(new Error('the connection is lost')),
  });
  const unit = (): Promise<never> => Promise.reject(new StoreError('CONSTRAINT', 'an id is taken'));
  await expect(transact({ ...engine, begin }, unit)).rejects.toMatchObject({ message: 'an id is taken' });
});

test.each<[StoreErrorKind[], boolean]>([
  [['TIMEOUT'], true],
  [['DOWN', 'DOWN'], true],
  [['DOWN', 'CONSTRAINT'], true],
  [['CONFLICT', 'TIMEOUT'], true],
  [['CONSTRAINT'], false],
  [['FULL'], false],
])('After %j it is open whether a unit was written: %j (row 36)', async (kinds, isOpen) => {
  const failed = await transact(failing(kinds).engine, () => Promise.resolve()).catch((error: unknown) => error);
  expect(failed).toMatchObject({ kind: kinds.at(-1) });
  expect(mayBeWritten(failed as Error)).toBe(isOpen);
});
