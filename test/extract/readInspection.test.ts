import { expect, it } from 'vitest';
import { readDates } from '../../src/extract/readDates.js';
import { readInspection } from '../../src/extract/readInspection.js';

it.each([
  ['2023年8月31日', '2023-08-31'],
  ['2023年8月底', null],
  ['2023年9月初', null],
  ['2023年8月中旬', null],
])('a feedback on %s was on the day %s', (when, day) => {
  const folded = `省委第二巡视组对松屿区开展了巡视。${when},巡视组反馈了意见。`;
  const preamble = { start: 0, end: folded.length };
  const dates = readDates(folded);
  expect(readInspection({ folded, preamble, roundSources: [preamble], dates })?.feedbackDate).toBe(day);
});

it.each([
  ['2021年4月6日起,市委第三巡察组对松屿镇开展了为期两个月的常规巡察。', '2021-04-06', null],
  ['自2021年4月6日开始,市委第三巡察组对松屿镇开展了巡察。', '2021-04-06', null],
  ['2021年4月6日至6月4日,市委第三巡察组对松屿镇开展了巡察。', '2021-04-06', '2021-06-04'],
  ['2021年4月6日,市委第三巡察组对松屿镇开展了巡察。', null, null],
])('%s: from %s to %s', (folded, start, end) => {
  const preamble = { start: 0, end: folded.length };
  const dates = readDates(folded);
  expect(readInspection({ folded, preamble, roundSources: [preamble], dates })).toMatchObject({ start, end });
});
