/** What a column of a ledger holds, by the words of its heading without blanks. */
export interface ColumnKind {
  readonly name: 'number' | 'group' | 'field';
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

/** In order: the first that fits decides. A table is a ledger when two of its headings fit. */
export const columnKinds: readonly ColumnKind[] = [
  {
    name: 'number',
    pattern: /^(?:问题|整改)?(?:序号?|编号|项次)$/,
    examples: ['序号', '问题序号', '编号'],
    counterExamples: ['顺序', '信访编号情况'],
  },
  {
    name: 'group',
    pattern: /^(?:反馈|整改|巡[视察])?(?:问题)?(?:所属)?(?:方面|类别|类型|分类|领域)$/,
    examples: ['方面', '问题类别', '反馈问题类型'],
    counterExamples: ['巡察反馈问题', '整改领导'],
  },
  {
    name: 'field',
    pattern:
      /^(?=.{1,16}$)(?=.*(?:问题|意见|措施|举措|做法|整改|责任|牵头|配合|时限|期限|时间|完成|进展|成效|效果|状态|备注|单位|部门|领导))[^。；;：:]+$/,
    examples: ['问题表现', '巡察反馈问题', '整改措施', '责任单位', '整改时限', '完成情况', '备注'],
    counterExamples: ['2023年6月底前', '党组会议研究党建工作少，2022年仅研究1次。', '县水利局'],
  },
];
