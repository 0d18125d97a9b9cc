import type { OrganizationRole } from '../ParsedReport.js';

const office = '(?:单位|部门|科室|处室|股室|科|处|股|院系|主体|党组织)';

/** Labels before a list of bodies, and the role that the list has. */
export const roleLabels: readonly {
  readonly role: OrganizationRole;
  /** Over compact folded words; a colon or 】 follows. */
  readonly pattern: string;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}[] = [
  {
    role: 'LEAD',
    pattern: `(?:整改)?牵头(?:整改|责任|负责)?${office}|第一责任${office}`,
    examples: ['牵头单位', '牵头责任部门', '整改牵头单位', '牵头处室'],
    counterExamples: ['牵头领导', '责任单位'],
  },
  {
    role: 'RESPONSIBLE',
    pattern: `(?:主要|主体|整改|直接|具体|共同){0,2}(?:责任|主责|承办|落实|整改|实施|主办)${office}`,
    examples: ['责任单位', '主要责任单位', '整改责任单位', '责任科室', '责任股室', '主办单位', '直接责任部门'],
    counterExamples: ['责任领导', '责任人'],
  },
  {
    role: 'MENTIONED',
    pattern: `(?:配合|协同|协办|参与|督导|督办|协助|监督|验收)(?:责任)?${office}`,
    examples: ['配合单位', '协办部门', '督办单位', '配合科室'],
    counterExamples: ['牵头单位'],
  },
];
