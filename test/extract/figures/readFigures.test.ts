import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../src/extract/figures/readFigures.js';
import { baseUnit } from '../../../src/extract/figures/unitOf.js';
import { clean } from '../../../src/text/clean.js';

/** `kind value unit = baseValue «phrase»`, one per figure. */
function figuresOf(text: string): string[] {
  return readFigures(text).map(
    ({ kind, value, unit, baseValue, phrase }) => `${kind} ${value} ${unit} = ${baseValue} «${phrase}»`,
  );
}

describe('what a figure says', () => {
  it.each([
    [
      '对云台港务所立案12件，给予党纪政务处分8人。',
      ['CASES 12 件 = 12 «立案12件»', 'PEOPLE_DISCIPLINED 8 人 = 8 «给予党纪政务处分8人»'],
    ],
    ['约谈渔政站负责人6人次', ['PEOPLE_INTERVIEWED 6 人次 = 6 «约谈渔政站负责人6人次»']],
    ['追缴违规补贴35.6万元', ['MONEY_RECOVERED 35.6 万元 = 356000 «追缴违规补贴35.6万元»']],
    ['筹集资金1.2亿元', ['MONEY 1.2 亿元 = 120000000 «筹集资金1.2亿元»']],
    ['惠及三百余人', ['OTHER 300 人 = 300 «惠及三百余人»']],
    ['覆盖2.2万余人', ['OTHER 2.2 万人 = 22000 «覆盖2.2万余人»']],
    ['发放救助金1300余万元', ['MONEY 1300 万元 = 13000000 «发放救助金1300余万元»']],
    ['参训近400人', ['OTHER 400 人 = 400 «参训近400人»']],
    ['群众满意率百分之九十五点三', ['PERCENTAGE 95.3 % = 95.3 «群众满意率百分之九十五点三»']],
    ['占比由71.2%提高到97.6%', ['PERCENTAGE 71.2 % = 71.2 «71.2%»', 'PERCENTAGE 97.6 % = 97.6 «提高到97.6%»']],
    ['牵头2至3项任务', ['OTHER 2 项 = 2 «牵头2至3项任务»']],
    ['检查企业１，２００家', ['OTHER 1200 家 = 1200 «检查企业１，２００家»']],
    ['修复岸线3.8公里', ['OTHER 3.8 公里 = 3800 «修复岸线3.8公里»']],
    ['查处作风问题7起9人', ['CASES 7 起 = 7 «查处作风问题7起»', 'PEOPLE_DISCIPLINED 9 人 = 9 «9人»']],
    ['印发《渔港管理办法》《船检细则》等3项制度', ['RULES 3 项 = 3 «3项制度»']],
  ])('%s', (text, figures) => expect(figuresOf(text)).toEqual(figures));
});

describe('what is no figure', () => {
  it.each([
    '2023年8月31日至9月13日',
    '1-5月份，上半年，3个月，18个工作日，24小时值守',
    '第3次会议，前10名，十二届省委第三轮巡视',
    '（云发〔2023〕5号）第12条例',
    '电话0980-8000001，邮政编码960011，云台路66号406室',
    '12345热线，5G网络，110KV变电站',
    '“四个意识”“两个维护”“6+3”“三会一课”',
    '党的二十大精神，十九届五中全会，“十四五”规划，一岗双责',
    '三年行动，三位一体，五级联动',
    '《渔港建设10条措施》',
    '每月召开1次例会',
    '从三个方面抓好整改',
    '（1）强化学习。2.改进作风。',
    '违反中央八项规定精神',
  ])('%s', (text) => expect(figuresOf(text)).toEqual([]));
});

it('reads through blanks and hard line breaks of printed pages', () => {
  const text = '2023年，全区围绕渔港改造新增城镇就业岗位 31\n00 个，累计走访船东渔民和港区商户开展宣讲400 余场\n次。';
  const figures = readFigures(text);
  expect(figures.map(({ value, unit }) => `${value}${unit}`)).toEqual(['3100个', '400场次']);
});

it('keeps paragraphs, items and numbers apart', () => {
  expect(figuresOf('共整改12\n3件积案办结').map((line) => line.split(' ')[1])).toEqual(['3']);
  expect(figuresOf('排名 2 3件').map((line) => line.split(' ')[1])).toEqual(['3']);
});

it('reads only the span it is given, with offsets of the whole text', () => {
  const text = '立案3件。立案5件。';
  expect(readFigures(text, { start: 5, end: 10 })).toEqual([
    { kind: 'CASES', value: 5, unit: '件', baseValue: 5, phrase: '立案5件', span: { start: 5, end: 9 } },
  ]);
});

it('gives the base of a unit with a multiplier', () => {
  expect(baseUnit('万元')).toEqual({ base: '元', factor: 10_000 });
  expect(baseUnit('名')).toEqual({ base: '人', factor: 1 });
  expect(baseUnit('人次')).toEqual({ base: '人次', factor: 1 });
});

const words = [
  '立案',
  '追缴',
  '给予处分',
  '1',
  '23',
  '三百',
  '余',
  '件',
  '万元',
  '人次',
  '个',
  '“',
  '”',
  '《',
  '》',
  '、',
  '，',
  ' ',
  '\n',
  '项目',
  '每月',
];

it('proves every phrase by its span, in order and without overlap', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      let end = 0;
      for (const { span, phrase } of readFigures(text)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(clean(text.slice(span.start, span.end))).toBe(phrase);
        end = span.end;
      }
    }),
  );
});

it.each(['1', '一', '(', '“', '》', '每', '1,111,', '人', ' ', '1 '])('stays linear on a megabyte of %j', (piece) => {
  const text = piece.repeat(1_000_000 / piece.length);
  const start = performance.now();
  readFigures(text);
  expect(performance.now() - start).toBeLessThan(2000);
});
