import type { ClaimedStatus } from './ParsedReport.js';

/** What makes of words of completion that there is none yet: 〔未按期〕完成, 〔尚未完全〕整改到位. */
const notYet =
  '(?:[未没待]|没有)(?:能够?|基本|完全|全部|全面|彻底|真正|整体|按期|按时限?|按要求|按规定|按照?时限|如期|及时|有效){0,3}';

/**
 * The words by which a body claims how far it has come. In order: the first that fits decides. What is not yet done stands
 * before what is, since it holds its words: 尚未完成.
 */
export const statusWords: readonly {
  readonly value: Exclude<ClaimedStatus, 'NOT_STATED'>;
  /** Over folded words without blanks and without what is only promised. */
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}[] = [
  {
    value: 'NOT_STARTED',
    pattern: new RegExp(`${notYet}(?:正式)?(?:启动|开展|开始|开工|实施|着手|整改(?!到位|完|落实|见效|工作))`, 'u'),
    examples: ['尚未启动', '未开展', '未启动', '未按期启动', '暂未开工', '没有启动', '待整改', '尚未整改', '未实施'],
    counterExamples: ['已启动', '未整改到位', '尚未完成整改'],
  },
  {
    value: 'IN_PROGRESS',
    pattern: new RegExp(
      String.raw`${notYet}(?:完成|整改(?:到位|完成|完毕|落实|见效)|落实|到位|办结|解决|达到|达标|见底)|完成(?:率|进度|比例)?(?:[为达至到约]|达到)?\d{1,2}(?:\.\d{1,2})?%`,
      'u',
    ),
    examples: ['未完成', '尚未完成', '未按期完成', '未按时限完成', '未整改到位', '未能完成', '尚未办结', '已完成80%'],
    counterExamples: ['完成率100%', '已完成', '未启动'],
  },
  {
    value: 'BASICALLY_COMPLETED',
    pattern:
      /基本(?:完成|整改|到位|解决|办结|落实|销号)|(?:取得|有)了?(?:明显|显著|一定)?的?阶段性(?:成效|成果|进展)|阶段性(?:目标|任务|工作|整改)?(?:任务)?(?:已|均已)?(?:全部|基本)?完成|完成了?阶段性/u,
    examples: [
      '基本完成',
      '基本整改到位',
      '取得阶段性成效',
      '阶段性完成',
      '已完成阶段性任务',
      '基本完成,剩余1处正在收尾',
    ],
    counterExamples: ['已完成', '尚未基本完成'],
  },
  {
    value: 'IN_PROGRESS',
    pattern:
      /(?:正在|仍在|尚在)\p{Script=Han}{0,6}?(?:整改|推进|办理|进行|落实|实施|处理|收尾|核查|建设|开展|攻坚)|(?:整改|推进|进行|办理|实施|建设)中|(?<!大)部分已?(?:完成|整改|解决)|完成大?部分|(?:延期|延迟)(?:整改|完成)/u,
    examples: ['正在整改', '整改中', '正在推进', '推进中', '进行中', '部分完成', '仍在整改', '正在抓紧整改,长期坚持'],
    counterExamples: ['长期坚持', '已完成', '持续推进并长期坚持'],
  },
  {
    value: 'COMPLETED',
    pattern:
      /已[^,;。]{0,14}?(?:完成|整改|解决|落实|到位|办结|销号|见底|立行立改)|(?:完成|落实)整改|整改(?:完成|完毕|到位|见底)|^(?:整改)?(?:全部|全面|均|按期|按时限?|按要求|如期|提前|100%)?(?:完成|办结|解决)(?=$|[,;。并])|^(?:任务|整改)?(?:完成率?)?(?:为|达到?)?100%|(?<!未)(?:完成|办结|对账)?销号(?!台账|制度)/u,
    examples: [
      '已完成',
      '完成',
      '完成整改',
      '整改到位',
      '已整改',
      '已销号',
      '立行立改已完成',
      '已完成并长期坚持',
      '已完成,持续推进',
      '按期完成',
      '全部完成',
      '完成率100%',
      '已于2023年6月完成',
    ],
    counterExamples: ['长期坚持', '已启动', '未销号', '立行立改', '完成3项', '完成水厂建设'],
  },
  {
    value: 'LONG_TERM',
    pattern: /长期|常态|持续(?:坚持|巩固|深化)|坚持不懈/u,
    examples: ['长期坚持', '长期整改', '持续坚持', '持续推进,长期坚持', '立行立改,长期坚持', '常态化推进'],
    counterExamples: ['已完成并长期坚持', '持续推进'],
  },
  {
    value: 'IN_PROGRESS',
    pattern:
      /(?:持续|有序|加快|稳步|逐步|扎实|深入|抓紧|继续|全力)(?:有序)?(?:推进|整改|落实|实施)|按照?[^,;。]{0,6}(?:推进|实施)|(?:时序|序时)进度|已启动|未销号/u,
    examples: ['持续推进', '持续整改', '有序推进', '稳步推进', '按计划推进', '达到序时进度', '已启动', '未销号'],
    counterExamples: ['持续坚持', '推进有力'],
  },
];

/** What is to come says nothing of how far it has come: 正在整改〔,预计2024年底前完成〕. */
const promised =
  /(?:预计|(?<!按)计划|力争|争取|确保|承诺|要求|限期|拟|[将须需]于|将(?=在|继续|持续|进一步|按|全面|不断))[^,;。]*/gu;

/** What remains of an issue that is basically done: 基本完成〔,剩余1处尚未完工〕. */
const remainder = /(?<=基本(?:完成|整改|到位|解决)[^。;]{0,20})[,;、](?:剩余|其余|另有|尚有|仅剩|个别)[^。;]*/gu;

/** What words claim; null when they claim nothing. */
export function claimedIn(words: string): Exclude<ClaimedStatus, 'NOT_STATED'> | null {
  const told = words.replace(/\s+/g, '').replace(promised, '').replace(remainder, '');
  return statusWords.find(({ pattern }) => pattern.test(told))?.value ?? null;
}
