/** A heading without a number: the whole of a folded paragraph. */
export interface BareHeading {
  readonly name: 'bare-section' | 'bare-outlook' | 'bare-aspect' | 'bare-issue';
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

export const bareHeadings: readonly BareHeading[] = [
  {
    name: 'bare-section',
    pattern: /^[^。,;:]{0,20}(?:整改工作基本情况|整改落实情况|整改进展情况)$/,
    examples: ['整改工作基本情况', '巡察反馈意见整改落实情况'],
    counterExamples: ['中共松屿区委关于巡视整改落实情况的通报', '区委召开会议研究整改落实情况。'],
  },
  {
    name: 'bare-outlook',
    pattern:
      /^[^。,;:]{0,12}(?:下一?步|今后|后续|接下来)[^。,;:]{0,10}(?:打算|安排|计划|措施|举措|方向|考虑|工作|思路|任务|重点|整改)$|^[^。,;:]{0,12}整改工作打算$|^(?:[^。,;:]{2,16}[,、])?(?:持续|不断|继续|长效|常态)[^。,;:]{2,12}(?:整改|成果|成效|实效|长效)$/,
    examples: [
      '下一步打算',
      '下一步工作安排',
      '下一步整改计划',
      '今后努力方向',
      '后续整改工作考虑',
      '巡视整改下一步工作',
      '持续深化整改',
      '坚持常态长效,持续巩固整改成果',
    ],
    counterExamples: ['下一步,将持续跟踪。', '后续管理不到位', '持续开展专项整治,约谈12人。', '整改落实情况'],
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
