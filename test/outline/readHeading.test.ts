import { describe, expect, test } from 'vitest';
import { sentenceDeclaring } from '../../src/outline/declaredMeasures.js';
import { readHeading } from '../../src/outline/readHeading.js';

describe('The title of a heading whose measures follow it', () => {
  test.each([
    ['关于“统筹不够”的问题。制定方案2个。', '统筹不够'],
    ['针对“统筹不够。机制不健全,平台少”的问题,主要从两个方面抓好整改。', '统筹不够。机制不健全,平台少'],
    ['统筹不够。召开会议3次。', '统筹不够'],
    ['落实“看得见;管得住”的要求不够。召开会议3次。', '落实“看得见;管得住”的要求不够'],
    ['落实“看得见的要求不够。召开会议3次。', '落实“看得见的要求不够'],
  ])('%s', (words, title) => {
    const { title: span } = readHeading(words, { start: 0, end: words.length }, false);
    expect(words.slice(span.start, span.end)).toBe(title);
  });
});

describe('The sentence that declares measures', () => {
  test.each([
    ['统筹不够。主要从两个方面抓好整改。', '主要从两个方面抓好整改。'],
    ['“统筹不够。机制不全”。主要从两个方面抓好整改。', '主要从两个方面抓好整改。'],
  ])('%s begins behind the title', (words, sentence) => {
    expect(words.slice(sentenceDeclaring(words, { start: 0, end: words.length })!)).toBe(sentence);
  });

  test.each([
    '针对“统筹不够。机制不全”的问题,主要从两个方面抓好整改。',
    '统筹不够,主要从两个方面抓好整改。',
    '统筹不够。',
  ])('%s has none of its own', (words) => {
    expect(sentenceDeclaring(words, { start: 0, end: words.length })).toBeNull();
  });
});
