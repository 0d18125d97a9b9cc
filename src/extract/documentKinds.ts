import { squeeze } from '../text/squeeze.js';
import type { DocumentKind } from './ParsedReport.js';

interface KindWords {
  readonly kind: DocumentKind;
  /** Over the squeezed title without (试行) and the like at its end. */
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

/** What the words of a title tell of the document's kind. In order: the first that fits decides. */
export const documentKindWords: readonly KindWords[] = [
  {
    kind: 'LAW',
    pattern: /(?:(?<![办方])法|法典|宪法)$/u,
    examples: ['中华人民共和国民法典', '行政复议法'],
    counterExamples: ['集贸市场管理办法', '工作方法'],
  },
  {
    kind: 'AGREEMENT',
    pattern: /(?:协议|协议书|合同|备忘录|承诺书|责任书)$/u,
    examples: ['战略合作协议'],
    counterExamples: ['合同管理办法'],
  },
  {
    kind: 'REGULATION',
    pattern: /(?:条例|规定|规则|细则|守则|准则|章程|制度|规范|规程|流程|议事规则|决策规则|标准)$/u,
    examples: ['中国共产党党组工作条例', '党组会议议事规则', '重大事项报告制度', '松屿区干部选拔任用流程'],
    counterExamples: ['关于规范干部挂职工作的通知'],
  },
  {
    kind: 'MEASURES',
    pattern: /(?:办法|措施|举措|机制|政策)$/u,
    examples: ['集贸市场管理办法', '加强党建工作的10条措施'],
    counterExamples: ['实施方案'],
  },
  {
    kind: 'PLAN',
    pattern: /(?:方案|规划|纲要|计划|要点|任务|分工|分工表|清单|台账|预案|配档表|安排|目标)$/u,
    examples: ['整改落实方案', '交通强国建设纲要', '三年行动计划(2023-2025年)', '2023年工作要点', '权力清单'],
    counterExamples: ['关于整改方案的通知'],
  },
  {
    kind: 'OPINION',
    pattern: /意见$/u,
    examples: ['关于加强作风建设的实施意见'],
    counterExamples: ['意见征集公告'],
  },
  {
    kind: 'NOTICE',
    pattern: /(?:通知|通知书|公告|通告|通报|提示|提示函|函|决定|决议|批复|请示|明白纸|建议书|督办单)$/u,
    examples: ['关于开展专项整治的通知', '关于受理投诉举报的公告', '关于申请拨付资金的请示'],
    counterExamples: ['实施方案'],
  },
  {
    kind: 'REPORT',
    pattern: /(?:报告|总结|纪要|调研报告|自评估报告|白皮书)$/u,
    examples: ['一周年建设成效自评估报告', '会议纪要'],
    counterExamples: ['报告制度'],
  },
  {
    kind: 'PUBLICATION',
    pattern:
      /(?:日报|晚报|时报|早报|报|新闻|新闻联播|杂志|周刊|期刊|问政.{0,6}|栏目|读本|选编|汇编|摘录|讲话|论述|手册|指南|资料|读物|全书|文选|第.卷)$/u,
    examples: ['人民日报', '山东新闻联播', '重点商务楼宇招商手册', '投资指南', '功能区腐败案例汇编'],
    counterExamples: ['关于编印手册的通知'],
  },
  {
    kind: 'WORK',
    pattern: /(?:警示录|忏悔录|启示录|专题片|微视频)$/u,
    examples: ['典型案件警示录', '某某忏悔录'],
    counterExamples: ['警示教育方案'],
  },
];

/**
 * The kind of document a title names; OTHER when no word tells.
 *
 * @param around the words before its 《 and after its 》: 警示教育片《…》 and 《…》等警示教育片 are films, whatever they are called
 */
export function documentKind(title: string, around = { before: '', after: '' }): DocumentKind {
  if (film.before.test(around.before) || film.after.test(around.after)) return 'WORK';
  const words = squeeze(title).replace(/\([^()]{1,20}\)$/u, '');
  return documentKindWords.find(({ pattern }) => pattern.test(words))?.kind ?? 'OTHER';
}

const film = {
  before: /(?:片|电影|视频|话剧|舞台剧|情景剧)$/u,
  after: /^(?:[、和]?《[^《》]{1,60}》)*等?[^,。;、《]{0,6}(?:片|电影|视频)/u,
};
