import type { InspectionKind } from './ParsedReport.js';

/** The words between 开展 and 巡视 that name its kind. In order: the first that fits decides. */
export const inspectionKindWords: readonly {
  readonly kind: InspectionKind;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}[] = [
  { kind: 'FOLLOW_UP', pattern: /回头看/u, examples: ['“回头看”'], counterExamples: ['常规'] },
  { kind: 'UPGRADED', pattern: /提级/u, examples: ['提级'], counterExamples: ['常规'] },
  { kind: 'MOBILE', pattern: /机动/u, examples: ['机动式', '机动'], counterExamples: ['专项'] },
  { kind: 'JOINT', pattern: /联动|交叉/u, examples: ['市县联动'], counterExamples: ['常规'] },
  { kind: 'SPECIAL', pattern: /专项/u, examples: ['粮食购销领域专项'], counterExamples: ['常规'] },
  { kind: 'ROUTINE', pattern: /常规/u, examples: ['常规', '为期两个月的常规'], counterExamples: ['专项'] },
];
