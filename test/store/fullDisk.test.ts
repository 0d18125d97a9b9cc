import { expect, test } from 'vitest';
import { classifyGrafeoError } from '../../src/store/embedded/classifyGrafeoError.js';
import { writeFailure } from '../../src/store/embedded/writeFailure.js';

const systemError = (code: string): Error => Object.assign(new Error(`${code}: write`), { code });

test.each([
  { code: 'ENOSPC', kind: 'FULL', message: 'The journal could not be written: the disk is full' },
  { code: 'EDQUOT', kind: 'FULL', message: 'The journal could not be written: the disk is full' },
  { code: 'EIO', kind: 'OTHER', message: 'The journal could not be written: Error: EIO: write' },
])('$code is told as $kind', ({ code, kind, message }) => {
  expect(writeFailure('The journal could not be written', systemError(code))).toMatchObject({ kind, message });
});

test('a log of the engine that cannot grow is a full disk, not a conflict to be tried again (row 45)', () => {
  const told =
    'Transaction error: GRAFEO-T009: the commit could not be written to the write-ahead log and was rolled back, ' +
    'so nothing of it remains and it can be retried: I/O error on the WAL: No space left on device (os error 28)';
  expect(classifyGrafeoError(Object.assign(new Error(told), { gqlStatus: '40000' })).kind).toBe('FULL');
});
