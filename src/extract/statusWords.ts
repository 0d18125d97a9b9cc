import type { ClaimedStatus } from './ParsedReport.js';

/** The words by which a body claims how far it has come. In order: the first that fits decides. */
export const statusWords: readonly {
  readonly value: Exclude<ClaimedStatus, 'NOT_STATED'>;
  /** Over folded words. */
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}[] = [
  {
    value: 'NOT_STARTED',
    pattern: /尚未(?:启动|开展|开始|整改)|未(?:启动|开展|整改)(?!完)/u,
    examples: ['尚未启动', '未开展'],
    counterExamples: ['已启动'],
  },
  {
    value: 'BASICALLY_COMPLETED',
    pattern: /基本(?:完成|整改(?:完成|到位)?)(?:整改)?|(?:取得|有)了?(?:明显)?阶段性(?:成效|成果|进展)|阶段性完成/u,
    examples: ['基本完成', '取得阶段性成效'],
    counterExamples: ['已完成'],
  },
  {
    value: 'IN_PROGRESS',
    pattern: /未完成|未整改到位|正在(?:整改|推进|办理|进行)|整改中|(?:持续|有序|加快)(?:推进|整改)|推进中|进行中/u,
    examples: ['正在整改', '整改中', '持续推进', '正在推进'],
    counterExamples: ['长期坚持'],
  },
  {
    value: 'COMPLETED',
    pattern:
      /(?:已|已经|均已|全部)?(?:按时|按期|全部|如期)?(?:完成整改|整改完成|整改完毕|整改到位)|已(?:全部|按期)?(?:完成|整改|销号|办结|解决|落实)|^完成$|(?:完成|办结)?销号/u,
    examples: ['已完成', '完成整改', '整改到位', '已整改', '已销号', '已完成并长期坚持'],
    counterExamples: ['长期坚持'],
  },
  {
    value: 'LONG_TERM',
    pattern: /长期(?:坚持|整改|推进)|持续(?:坚持|巩固|深化)|常态化(?:坚持|推进)/u,
    examples: ['长期坚持', '长期整改', '持续坚持'],
    counterExamples: ['已完成并长期坚持过后'],
  },
];
