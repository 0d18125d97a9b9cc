/** A heading without a number: the whole of a folded paragraph. */
export interface BareHeading {
  readonly name: 'bare-section' | 'bare-aspect' | 'bare-issue';
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

export const bareHeadings: readonly BareHeading[] = [
  {
    name: 'bare-section',
    pattern: /^[^。,;:]{0,20}(?:整改工作基本情况|整改落实情况|整改进展情况|整改工作打算|下一步(?:工作)?打算)$/,
    examples: ['整改工作基本情况', '巡察反馈意见整改落实情况', '下一步打算'],
    counterExamples: ['中共松屿区委关于巡视整改落实情况的通报', '区委召开会议研究整改落实情况。'],
  },
  {
    name: 'bare-aspect',
    pattern: /^(?:关于|在)?(?!针对)[^。;:]{2,80}(?<!个)方面(?:存在)?的?(?:主要|突出)?(?:问题)?[:。]?$/,
    examples: ['关于“落实两个责任不到位”方面问题', '贯彻落实党的路线方针政策方面', '党的建设方面存在的问题:'],
    counterExamples: ['主要从三个方面抓好整改。', '区委在这方面做了工作,取得成效。'],
  },
  {
    name: 'bare-issue',
    pattern: /^(?:关于|针对|对于?)[^。;]{3,140}问题[。:]?$/,
    examples: ['关于学习不够深入的问题。', '针对“决策不规范”的问题'],
    counterExamples: ['针对学习不够深入的问题,区委召开会议。', '关于学习的通知'],
  },
];
