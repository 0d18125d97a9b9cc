/**
 * How a heading says what was found. Patterns run over the folded words of a heading paragraph after its marker, without
 * blanks; the group `title` is the title itself, without 关于 and 的问题 around it.
 */
export interface HeadingForm {
  readonly name: string;
  readonly pattern: RegExp;
  /** Folded headings and their titles. */
  readonly examples: readonly (readonly [heading: string, title: string])[];
  readonly counterExamples: readonly string[];
}

const about = '(?:关于|针对|对于|对|就|围绕)';
const closing = '(?:方面|中|存在|反映|指出|突出|的|具体|主要){0,4}问题';
/** After it the heading is over: the end, a full stop, a remark in brackets, or words that lead over to the measures. */
const over = '(?=,?$|[。:;!(]|,?(?:主要|重点|着重|具体)?(?:从|采取|制定))';

/** In order of precedence: the first that fits decides. */
export const headingForms: readonly HeadingForm[] = [
  {
    name: 'quoted',
    pattern: new RegExp(String.raw`^${about}“(?<title>[^。].{0,400}?)”${closing}${over}`, 'd'),
    examples: [
      ['关于“学习宣传不到位”问题', '学习宣传不到位'],
      ['针对“推进机制不够健全”的问题,主要从两个方面抓好整改。', '推进机制不够健全'],
      ['关于“落实‘三重一大’制度不够到位”的问题主要从两个方面抓好整改。', '落实‘三重一大’制度不够到位'],
      ['针对“警示教育未涉及重点领域”中的问题,主要从四个方面抓好整改。', '警示教育未涉及重点领域'],
    ],
    counterExamples: ['关于“四水四定”原则执行不严的问题。', '针对“推进慢”的情况。'],
  },
  {
    name: 'quoted alone',
    pattern: new RegExp(String.raw`^“(?<title>[^。].{4,400}?)”${closing}${over}`, 'd'),
    examples: [
      ['“理论学习不够系统”问题', '理论学习不够系统'],
      ['“落实‘三重一大’制度不够到位”的问题。', '落实‘三重一大’制度不够到位'],
      ['“资产管理混乱”方面存在的问题:', '资产管理混乱'],
    ],
    counterExamples: ['“四风”问题', '“三公”经费管理不严问题', '“学习不够系统”'],
  },
  {
    name: 'quoted, without 问题',
    pattern: /^(?:关于|针对)“(?<title>[^。].{4,400}?)”(?=[。:]|$)/d,
    examples: [['关于“学习走形式,满足于转发文件”。', '学习走形式,满足于转发文件']],
    counterExamples: ['针对“推进慢”的情况。', '关于“四水四定”原则执行不严。'],
  },
  {
    name: 'worded',
    pattern: new RegExp(String.raw`^(?!对(?!于))${about}(?<title>.{2,400}?)的?问题${over}`, 'd'),
    examples: [
      ['关于学习不及时的问题。', '学习不及时'],
      ['关于“四水四定”原则执行不严,违规用水问题突出的问题。', '“四水四定”原则执行不严,违规用水问题突出'],
      ['关于统筹不够。受影响,决议迟迟未印发的问题。', '统筹不够。受影响,决议迟迟未印发'],
      ['关于防范风险意识不强问题。', '防范风险意识不强'],
      ['关于入园难等教育问题依然存在的问题。', '入园难等教育问题依然存在'],
    ],
    counterExamples: ['执行干部选拔任用制度不严。', '对下属单位监管失之于宽的问题', '形式主义问题在一定程度上存在。'],
  },
  {
    name: 'quoted, with what was done right after it',
    pattern: new RegExp(String.raw`^${about}“(?<title>[^。“”].{0,200}?)”${closing}(?=[^。]{4,}。)`, 'd'),
    examples: [['关于“作风建设不实”问题开展作风整顿,通报典型问题6起。', '作风建设不实']],
    counterExamples: ['关于“学习宣传不到位”的情况。'],
  },
];
