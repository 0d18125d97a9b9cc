import { hanNumerals } from '../text/numeral.js';
import type { Boundary } from './Boundary.js';

/**
 * A way to number the parts of a notice. Which styles a notice uses, and which stands under which, is its own affair
 * and is worked out by `nest`; here stands only how each is written.
 */
export interface MarkerStyle {
  readonly name: string;
  /** Over folded text. Its first group is the ordinal as written. */
  readonly pattern: string;
  /** Where it can begin inside a paragraph; at the beginning of one it always can. */
  readonly inside: readonly Boundary[];
  /** Folded paragraphs that begin with it, and the ordinal as written. */
  readonly examples: readonly (readonly [text: string, ordinal: string])[];
  /** Folded paragraphs that begin like it and do not. */
  readonly counterExamples: readonly string[];
}

const sentence: readonly Boundary[] = ['stop', 'heading', 'close', 'gap'];
const clause: readonly Boundary[] = [...sentence, 'pause'];
const anywhere: readonly Boundary[] = [...clause, 'inside'];

const han = String.raw`([${hanNumerals.replace('两', '')}]{1,4})`;
const digits = String.raw`(\d{1,3})`;

export const markerStyles: readonly MarkerStyle[] = [
  {
    name: 'part',
    pattern: String.raw`第\s?${han}\s?部分\s?[:、,]?\s*`,
    inside: sentence,
    examples: [
      ['第一部分 整改工作组织情况', '一'],
      ['第二部分:反馈问题整改情况', '二'],
    ],
    counterExamples: ['第一批', '一部分'],
  },
  {
    name: 'han-comma',
    pattern: String.raw`${han}\s?、(?!\s?[${hanNumerals}]{1,3}(?:[、季级期类线届次轮审]|中全会))\s*`,
    inside: sentence,
    examples: [
      ['一、整改工作基本情况', '一'],
      ['十二、下一步打算', '十二'],
    ],
    counterExamples: ['一些同志认为', '一、二季度', '三、四级调研员'],
  },
  {
    name: 'han-parenthesis',
    pattern: String.raw`\(\s?${han}\s?\)\s*、?`,
    inside: sentence,
    examples: [
      ['(一)关于“学习不够深入”方面问题', '一'],
      ['( 十 ) 强化监督', '十'],
    ],
    counterExamples: ['(一期)项目', '(试行)'],
  },
  {
    name: 'digit-dot',
    pattern: String.raw`${digits}\s?(?:[.．](?:(?!\d)|(?=(?:19|20)\d\d年))|、(?:(?!\s?\d)|(?=(?:19|20)\d\d年)))\s*`,
    inside: sentence,
    examples: [
      ['1.关于学习不够的问题', '1'],
      ['12、针对“决策不规范”的问题', '12'],
      ['3. 强化监督', '3'],
      ['1.2023年9月以来,走访群众41户', '1'],
    ],
    counterExamples: ['3.46次的平均值', '2、3、4期为远期建设计划', '2023.8.31', '2023年'],
  },
  {
    name: 'digit-parenthesis',
    pattern: String.raw`\(\s?${digits}\s?\)\s*[、.]?\s*`,
    inside: sentence,
    examples: [
      ['(1)强化理论学习。', '1'],
      ['(12) 狠抓落实', '12'],
    ],
    counterExamples: ['(2023-2025年)', '(2023)5号', '(1-4层)', '(试行)'],
  },
  {
    name: 'digit-half-parenthesis',
    pattern: String.raw`${digits}\s?\)\s*`,
    inside: ['stop', 'heading', 'gap'],
    examples: [['1)强化理论学习。', '1']],
    counterExamples: ['1号)', '2023)'],
  },
  {
    name: 'circled',
    pattern: String.raw`([①-⑳㉑-㉟㊱-㊿])\s*[、.]?\s*`,
    inside: anywhere,
    examples: [['①强化理论学习。', '①']],
    counterExamples: ['⑴强化理论学习。'],
  },
  {
    name: 'parenthesised-glyph',
    pattern: String.raw`([⑴-⒇])\s*`,
    inside: anywhere,
    examples: [['⑴强化理论学习。', '⑴']],
    counterExamples: ['(1)强化理论学习。'],
  },
  {
    name: 'dotted-glyph',
    pattern: String.raw`([⒈-⒛])\s*`,
    inside: anywhere,
    examples: [['⒈强化理论学习。', '⒈']],
    counterExamples: ['1.强化理论学习。'],
  },
  {
    name: 'parenthesised-han-glyph',
    pattern: String.raw`([㈠-㈩])\s*`,
    inside: anywhere,
    examples: [['㈠强化理论学习。', '㈠']],
    counterExamples: ['(一)强化理论学习。'],
  },
  {
    name: 'latin-dot',
    pattern: String.raw`([A-Z])\s?[.、](?![A-Za-z0-9])\s*`,
    inside: ['stop', 'heading', 'gap'],
    examples: [['A.强化理论学习。', 'A']],
    counterExamples: ['A类企业', 'A.B.C.', 'D级危房'],
  },
  {
    name: 'numbered-problem',
    pattern: String.raw`(?:【\s?)?(?:(?:(?:巡[视察]|反馈|存在|指出|具体|突出|主要|整改){0,2}的?)?问题|(?:问题|整改)?[序编]号\s?:?)\s?\(?\s?([${hanNumerals}]{1,4}|\d{1,3})\s?\)?\s?(?:】\s?:?|[:、]|\.(?!\d)|(?=\n|$)|(?<=[序编]号[\s:(]{0,4}\S{1,6})(?=\s))\s*`,
    inside: ['stop', 'gap'],
    examples: [
      ['问题1:学习不够深入', '1'],
      ['问题(三):学习不够深入', '三'],
      ['存在问题二:学习不够深入', '二'],
      ['巡察反馈问题3:学习不够深入', '3'],
      ['问题4', '4'],
      ['【问题1】学习不够深入', '1'],
      ['序号:5', '5'],
      ['序号6 问题:学习不够深入', '6'],
      ['问题编号:7', '7'],
    ],
    counterExamples: ['问题:学习不够深入', '问题1个', '问题1.2万个', '序号', '文件编号2023'],
  },
  {
    name: 'numbered-measure',
    pattern: String.raw`(?:整改)?措施\s?\(?\s?([${hanNumerals}]{1,4}|\d{1,3})\s?\)?\s?[:、.]\s*`,
    inside: ['stop', 'heading', 'gap'],
    examples: [
      ['措施1:开展集中学习', '1'],
      ['整改措施二:开展集中学习', '二'],
    ],
    counterExamples: ['整改措施:开展集中学习', '措施12条'],
  },
  {
    name: 'ordinal-word',
    pattern: String.raw`第\s?([${hanNumerals}]{1,3})\s?[,、:]\s*`,
    inside: ['stop', 'heading', 'close', 'gap'],
    examples: [['第一,强化理论学习。', '一']],
    counterExamples: ['第一时间传达', '第一责任人', '第三方'],
  },
  {
    name: 'being',
    pattern: String.raw`([${hanNumerals.replace('两', '').replace('百', '').replace('〇', '')}]{1,3})\s{0,3}是[,:]?`,
    inside: clause,
    examples: [
      ['一是加强领导。', '一'],
      ['十一是健全制度', '十一'],
    ],
    counterExamples: ['一时', '但是'],
  },
];
