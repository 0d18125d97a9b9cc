import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../src/extract/figures/readFigures.js';
import { baseUnit } from '../../../src/extract/figures/unitOf.js';
import { clean } from '../../../src/text/clean.js';

/** `kind value unit = baseValue «phrase»`, one per figure. */
function figuresOf(text: string): string[] {
  return readFigures(text).map(
    ({ kind, value, upper, unit, baseValue, phrase }) =>
      `${kind} ${value}${upper === null ? '' : ` to ${upper}`} ${unit} = ${baseValue} «${phrase}»`,
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
    ['牵头2至3项任务', ['OTHER 2 to 3 项 = 2 «牵头2至3项任务»']],
    ['处分3—5人', ['PEOPLE_DISCIPLINED 3 to 5 人 = 3 «处分3—5人»']],
    ['选派三至五名干部', ['OTHER 3 to 5 名 = 3 «选派三至五名干部»']],
    ['农机补贴8000元至1.2万元', ['MONEY 8000 to 12000 元 = 8000 «农机补贴8000元至1.2万元»']],
    ['奖励3万元—5万元', ['MONEY 3 to 5 万元 = 30000 «奖励3万元—5万元»']],
    ['由30%至50%', ['PERCENTAGE 30 % = 30 «30%»', 'PERCENTAGE 50 % = 50 «50%»']],
    ['占比百分之三十至五十', ['PERCENTAGE 30 to 50 % = 30 «占比百分之三十至五十»']],
    ['筹资3亿5000万元', ['MONEY 3.5 亿元 = 350000000 «筹资3亿5000万元»']],
    ['收回1亿2千万元', ['MONEY_RECOVERED 1.2 亿元 = 120000000 «收回1亿2千万元»']],
    ['投入三百五十六万八千元', ['MONEY 356.8 万元 = 3568000 «投入三百五十六万八千元»']],
    ['补发3万余元', ['MONEY 3 万元 = 30000 «补发3万余元»']],
    ['拨付两千万元', ['MONEY 2000 万元 = 20000000 «拨付两千万元»']],
    ['惠及1万2000余人', ['OTHER 1.2 万人 = 12000 «惠及1万2000余人»']],
    ['走访万余人', ['OTHER 10000 人 = 10000 «走访万余人»']],
    ['整改二十多项', ['OTHER 20 项 = 20 «整改二十多项»']],
    ['尚未追缴35.6万元', ['MONEY 35.6 万元 = 356000 «尚未追缴35.6万元»']],
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
    '未追究1人责任，没有发现违规问题1起',
    '17-3个，二三百人',
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
