import type { CommitteeKind, ReportFacts } from './ParsedReport.js';

/**
 * The body that reports, from its own title (中共松屿区委关于…) or its signature; null when neither names one.
 *
 * @param words folded title or signature
 */
export function readCommittee(words: string): ReportFacts['committee'] | null {
  const name = (/^(.{2,60}?)关于/u.exec(words)?.[1] ?? words).replace(/[\s,。]|\(印章\)$/gu, '');
  const kind = committeeForms.find(({ pattern }) => pattern.test(name))?.kind;
  return kind === undefined ? null : { name, kind };
}

/** In order: the first that fits decides. */
export const committeeForms: readonly {
  readonly kind: CommitteeKind;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}[] = [
  {
    kind: 'LEADING_GROUP',
    pattern: /党组$/u,
    examples: ['中共云岭省水务局党组'],
    counterExamples: ['中共松屿区委'],
  },
  {
    kind: 'UNIVERSITY',
    pattern: /(?:大学|学院|学校)(?:委员会|党委|党总支|纪委)$/u,
    examples: ['中共青禾大学委员会', '青禾职业技术学院党委'],
    counterExamples: ['中共松屿区委员会'],
  },
  {
    kind: 'ENTERPRISE',
    pattern: /(?:公司|集团|银行|厂|矿)(?:委员会|党委|党总支)$/u,
    examples: ['中共云岭水运集团有限公司委员会', '云岭水运集团党委'],
    counterExamples: ['中共松屿区委员会'],
  },
  {
    kind: 'WORK_COMMITTEE',
    pattern: /(?:工作委员会|党工委|工委)$/u,
    examples: ['中共望川市汀湾经济开发区工作委员会', '云台街道党工委'],
    counterExamples: ['中共松屿区委员会'],
  },
  {
    kind: 'LOCAL_COMMITTEE',
    pattern: /[省市区县旗州盟](?:委|委员会)$/u,
    examples: ['中共青禾市松屿区委', '中共苇泽县委员会', '松屿区委'],
    counterExamples: ['中共松屿区卫生健康局委员会'],
  },
  {
    kind: 'OTHER',
    pattern:
      /(?:委|委员会|党委|党总支|党支部|总支部|支部)$|^(?:中共|中国共产党).{2,30}(?:委|党委)(?:[^委关于]{1,8}部|办公室|党校|政法委|社)$/u,
    examples: ['中共松屿区人民医院委员会', '云台镇党委', '中共松屿区委宣传部', '中共松屿区委党校'],
    counterExamples: ['青禾市人民政府'],
  },
];

/** Where the body sits, in its own name: 中共青禾市松屿区委 -> 青禾市松屿区. */
export function placeOf(name: string): string {
  return name.replace(/^(?:中国共产党|中共)/u, '').replace(/(?:工作委员会|党工委|工委|委员会|党组|党委|委)$/u, '');
}
