/** What a labelled part of an issue or a measure holds: 问题表现：, 整改措施：, 责任单位：, 整改时限：, 完成情况：. */
export type FieldName = 'problem' | 'measures' | 'progress' | 'effect' | 'lead' | 'responsible' | 'deadline' | 'status';

export interface FieldLabel {
  readonly name: FieldName;
  /** Over folded text, without the colon or brackets around it. */
  readonly pattern: string;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

/** In order: the first that fits decides. */
export const fieldLabels: readonly FieldLabel[] = [
  {
    name: 'problem',
    pattern: '(?:反馈|存在|具体|主要|发现|巡视|巡察){0,3}(?:的)?问题(?:表现|描述|内容|情况|事项)?|具体表现|反馈内容',
    examples: ['问题表现', '问题', '反馈问题', '存在的问题', '巡察反馈问题'],
    counterExamples: ['问题线索'],
  },
  {
    name: 'deadline',
    pattern: '(?:整改|完成|办结|解决)(?:完成)?(?:时限|期限|时间|时效)(?:要求)?|(?:时限|期限)(?:要求)?',
    examples: ['整改时限', '完成时限', '完成时间', '时限要求'],
    counterExamples: ['开工时间'],
  },
  {
    name: 'status',
    pattern: '(?:整改)?完成(?:情况|状态)|整改状态|(?:目前)?状态|是否完成|销号情况|整改结果|当前进度',
    examples: ['完成情况', '整改状态', '整改完成情况', '销号情况'],
    counterExamples: ['整改情况'],
  },
  {
    name: 'lead',
    pattern: '牵头(?:整改|责任)?(?:单位|部门|领导|科室|处室)|牵头',
    examples: ['牵头单位', '牵头部门', '牵头责任单位'],
    counterExamples: ['牵头人员'],
  },
  {
    name: 'responsible',
    pattern:
      '(?:整改|主要|配合|第一)?责任(?:单位|部门|领导|科室|处室|主体|人)(?:及责任人)?|(?:配合|协同|协办|参与)(?:单位|部门)',
    examples: ['责任单位', '责任人', '整改责任单位', '配合单位'],
    counterExamples: ['责任清单'],
  },
  {
    name: 'effect',
    pattern: '(?:整改|取得)(?:的)?(?:成效|效果)|(?:工作)?成效',
    examples: ['整改成效', '取得成效', '成效'],
    counterExamples: ['成效明显'],
  },
  {
    name: 'measures',
    pattern: '(?:主要|具体|采取(?:的)?)?(?:整改)?(?:工作)?(?:措施|举措|做法)(?:及(?:成效|进展|完成情况))?|整改任务',
    examples: ['整改措施', '主要做法', '整改措施及成效', '措施', '采取的整改措施'],
    counterExamples: ['整改方案'],
  },
  {
    name: 'progress',
    pattern:
      '整改(?:进展|落实|推进|工作|进展情况|落实情况|工作情况)?(?:情况)?|整改进展|整改过程|(?:工作)?进展(?:情况)?|落实情况',
    examples: ['整改进展', '整改情况', '整改落实情况', '进展情况', '落实情况'],
    counterExamples: ['整改方案', '情况'],
  },
];
