import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { DateScalar, DateTimeScalar } from '../../src/api/common/scalars.js';

describe('a DateTime', () => {
  it.each([
    ['2023-08-31T09:30:00+08:00', '2023-08-31T01:30:00.000Z'],
    ['2023-08-31T01:30:00Z', '2023-08-31T01:30:00.000Z'],
  ])('%s is the instant %s', (text, instant) => {
    expect((DateTimeScalar.parseValue(text) as Date).toISOString()).toBe(instant);
  });

  it.each(['2023-08-31T09:30:00', '2023-08-31', '2023-08-31 09:30:00+08:00x', '昨天', '', 5, null])(
    '%j is none, and told what one is',
    (value) => {
      expect(() => DateTimeScalar.parseValue(value)).toThrow(
        `${JSON.stringify(value)} is no DateTime; a DateTime is an instant with its offset`,
      );
    },
  );
});

describe('a Date', () => {
  it.each(['2023-08-31T09:30:00Z', '2023-02-30', '2023/08/31', 20230831])(
    '%j is none, and told what one is',
    (value) => {
      expect(() => DateScalar.parseValue(value)).toThrow(
        `${JSON.stringify(value)} is no Date; a Date is a day such as`,
      );
    },
  );
});
