import type { FigureKind } from '../ParsedReport.js';

/** Units that add up in one. */
export interface UnitRule {
  /** The unit they add up in: 元, 人, 件. */
  readonly base: string;
  /** Of every unit: how many base units it is, and what after it shows that it is part of another word (人民, 场所). */
  readonly units: Readonly<Record<string, readonly [factor: number, unless?: string]>>;
  /** Whether 三 and the like count before it; 三项, 四个 are mostly slogans and headings. */
  readonly plainHan: boolean;
  /** The kind of a figure when no word beside it gives one; OTHER when it is left out. */
  readonly kind?: FigureKind;
  /** A number and what follows it. */
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

/** What the figures of a report count in. A unit that is not here, as every unit of time, makes no figure. */
export const units: readonly UnitRule[] = [
  {
    base: '元',
    units: { 元: [1, '[旦月宵素]'], 块钱: [1] },
    plainHan: false,
    kind: 'MONEY',
    examples: ['35.6万元', '1.2亿元', '800元'],
    counterExamples: ['1元旦', '300万'],
  },
  ...['美元', '欧元', '港元'].map((base) => ({
    base,
    units: { [base]: [1] } as const,
    plainHan: false,
    kind: 'MONEY' as const,
    examples: [`1亿${base}`],
    counterExamples: ['1亿'],
  })),
  {
    base: '人',
    units: {
      人: [1, '[民大事才社工口均力选机员居防体身类文数]'],
      名: [1, '[单称额义录列词牌次]'],
      位: [1, '[于置居列次数一]'],
    },
    plainHan: true,
    examples: ['8人', '23名干部', '2位', '两名'],
    counterExamples: ['8人民', '3名单', '2人均'],
  },
  {
    base: '人次',
    units: { 人次: [1], '人(次)': [1] },
    plainHan: true,
    examples: ['23人次', '16人(次)'],
    counterExamples: ['16人'],
  },
  {
    base: '件',
    units: {
      件: [1, '套'],
      件次: [1],
      起: [1, '[来点步草诉到]'],
      宗: [1, '[旨教]'],
      例: [1, '[会行如外]'],
      桩: [1],
    },
    plainHan: true,
    examples: ['12件', '8起', '3宗', '30件民生实事'],
    counterExamples: ['12起来', '3宗旨'],
  },
  {
    base: '个',
    units: {
      个: [
        1,
        '[月旬半人]|工作日|自然[日月]|季度|小时|方面|星期|学期|年头|层面|等次|等级|档次|维度|时段|时间|阶段|环节',
      ],
      个次: [1],
    },
    plainHan: false,
    examples: ['50余个', '6个街道'],
    counterExamples: ['6个月', '18个工作日', '4个方面'],
  },
  {
    base: '项',
    units: { 项: [1, '目(?!标)'], 项次: [1] },
    plainHan: false,
    examples: ['12项', '10项目标'],
    counterExamples: ['12项目'],
  },
  {
    base: '条',
    units: { 条: [1, '[例块]'], 条次: [1] },
    plainHan: false,
    examples: ['312条信息', '31条街道'],
    counterExamples: ['3条例'],
  },
  {
    base: '次',
    units: { 次: [1, '[生级要日数序]'], 场: [1, '[所地景馆站均面院合]'], 场次: [1], '场(次)': [1] },
    plainHan: true,
    examples: ['9次', '350余场次', '两场'],
    counterExamples: ['3次级', '2场所'],
  },
  {
    base: '期',
    units: { 期: [1, '[间限末盼望内初]|项目|工程|建设|为|接|规划|用地|主体|叠加'] },
    plainHan: true,
    examples: ['6期', '15期专栏'],
    counterExamples: ['2期工程', '3期间'],
  },
  {
    base: '班次',
    units: { 班次: [1], 个班次: [1], 个班: [1, '[子级组]'] },
    plainHan: true,
    examples: ['4班次', '6个班'],
    counterExamples: ['3个班子'],
  },
  {
    base: '批次',
    units: { 批次: [1], 批: [1, '[复准示评]'] },
    plainHan: true,
    examples: ['27批次'],
    counterExamples: ['3批复'],
  },
  ...each(['户次', '家次', '亩次', '台次', '辆次', '车次', '处次', '艘次'], ['238台次', '718处次'], ['238台座']),
  ...counters(
    { 轮: '[岗训换廓次]', 轮次: '', 亩次: '', 家: '[庭长属]', 户: '[外籍主均厕]' },
    true,
    ['3轮', '2200余家'],
    ['2轮岗', '3家庭'],
  ),
  ...counters(
    {
      ...{
        处: '[理分置长于罚级]',
        座: '谈',
        栋: '',
        幢: '',
        间: '[隔断接]',
        所: '[有属在需谓得示辖]',
        套: '[餐路取改班]',
      },
      ...{
        台: '[账阶风湾]',
        台套: '',
        '台(套)': '',
        辆: '',
        艘: '',
        架: '',
        支: '[部持付出撑援委]',
        部: '[门队委级分署长属位]',
      },
      ...{
        份: '[额子]',
        篇: '',
        幅: '',
        封: '',
        册: '',
        卷: '',
        笔: '[记试录]',
        块: '状',
        面: '[积貌临向对]',
        张: '皮',
        枚: '',
      },
      ...{ 株: '', 棵: '', 头: '', 只: '', 匹: '', 眼: '', 口: '[岸径头碑号]', 道: '[德理路]', 段: '', 盏: '', 堂: '' },
      ...{ 集: '[中体团约]', 款: '项', 种: '[植养业子]', 类: '[似型别]', 大类: '', 门: '[类槛]' },
    },
    false,
    ['50座', '1.3万套', '43处讲座', '4大类'],
    ['4台账', '3处理', '12部门', '4套班子'],
  ),
  {
    base: '米',
    units: { 米: [1], 公里: [1000], 千米: [1000], 延米: [1] },
    plainHan: false,
    examples: ['11.3公里', '1200米'],
    counterExamples: ['11.3里'],
  },
  {
    base: '平方米',
    units: { 平方米: [1], 平米: [1], '㎡': [1], 平方公里: [1_000_000] },
    plainHan: false,
    examples: ['40万平方米', '4万平米'],
    counterExamples: ['4平台'],
  },
  {
    base: '亩',
    units: { 亩: [1, '[均次]'], 公顷: [15] },
    plainHan: false,
    examples: ['213亩', '50.5公顷'],
    counterExamples: ['1亩均', '18万亩次'],
  },
  {
    base: '立方米',
    units: { 立方米: [1], 立方: [1] },
    plainHan: false,
    examples: ['50万立方米'],
    counterExamples: ['5立项'],
  },
  {
    base: '吨',
    units: { 吨: [1], 公斤: [0.001], 千克: [0.001] },
    plainHan: false,
    examples: ['4.7吨', '500公斤'],
    counterExamples: ['4公里路'],
  },
  ...each(['学时', '课时'], ['46学时', '12课时'], ['46学生']),
  ...each(['千瓦时', '千瓦', '兆瓦', '吉瓦', '千伏安', '载重吨', '总吨'], ['2000千伏安'], ['110千伏']),
  ...counters({ 倍: '[增感]' }, false, ['2.8倍'], ['3倍增']),
  {
    base: '%',
    units: { '%': [1], '‰': [0.1], 成: [10, '[立员本品为果效功熟都绩份年长交型就套群]'] },
    plainHan: false,
    kind: 'PERCENTAGE',
    examples: ['98.71%', '100%', '六成以上'],
    counterExamples: ['98.71', '三成员'],
  },
  {
    base: '百分点',
    units: { 百分点: [1], 个百分点: [1] },
    plainHan: false,
    kind: 'PERCENTAGE',
    examples: ['4.2个百分点'],
    counterExamples: ['4.2分'],
  },
];

/** Measures that are their own base, given by name. */
function each(names: readonly string[], examples: readonly string[], counterExamples: readonly string[]): UnitRule[] {
  return counters(Object.fromEntries(names.map((name) => [name, ''])), false, examples, counterExamples);
}

/** Units that are their own base, each with what must not follow it. The examples are of them together. */
function counters(
  words: Readonly<Record<string, string>>,
  plainHan: boolean,
  examples: readonly string[],
  counterExamples: readonly string[],
): UnitRule[] {
  return Object.entries(words).map(([name, unless]) => ({
    base: name,
    units: { [name]: unless === '' ? [1] : [1, unless] },
    plainHan,
    examples,
    counterExamples,
  }));
}
