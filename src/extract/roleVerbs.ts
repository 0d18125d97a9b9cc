import type { MentionRole } from './ParsedReport.js';

/** What is done with a document in the clause before its 《》; the last verb before it decides. */
export const roleVerbs: readonly {
  readonly role: MentionRole;
  /** Over the folded clause up to 《. */
  readonly pattern: string;
  /** Clauses up to 《. */
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}[] = [
  {
    role: 'REVISED',
    pattern:
      '修订(?:完善|印发|出台|补充)?|修改(?:完善)?|(?:进一步|健全|补充|梳理|调整|优化)完善|(?<!制定|编制|建立)完善|修编|更新',
    examples: ['修订完善', '进一步完善', '梳理修订', '重新修订了'],
    counterExamples: ['制定完善', '严格执行', '学习新修订的'],
  },
  {
    role: 'ISSUED',
    pattern:
      '制定(?:完善|完成|印发|出台)?|出台|印发(?:实施|执行)?|下发|制发|编制(?:完成|完善)?|编印|编发|发布|颁布|形成|拟定|拟订|研究制定|建立(?:健全)?|编写|汇编|刊发|发出|推出|编辑',
    examples: ['制定并印发了', '研究制定', '出台了', '编制完成', '下发了'],
    counterExamples: [
      '组织签订',
      '签署',
      '拍摄',
      '起草',
      '严格落实',
      '根据',
      '未出台',
      '尚未印发',
      '没有制定',
      '未按规定制定',
    ],
  },
  {
    role: 'CITED',
    pattern:
      '签订|签署|拍摄|摄制|制作|起草|草拟|提交|提报|报送|落实|贯彻|执行|学习|按照|根据|依据|依照|遵守|遵循|围绕|结合|对照|参照|宣传|宣讲|培训|聚焦|关于|观看|刊登|曝光|收听|融入|纳入|用好|对标|违反|解读|通过|开设|在|按|以',
    examples: ['严格落实', '根据', '组织学习', '组织签订', '拍摄警示教育片', '起草'],
    counterExamples: ['研究制定'],
  },
];
