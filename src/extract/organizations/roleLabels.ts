import type { OrganizationRole } from '../ParsedReport.js';

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
    pattern: '牵头(?:责任)?(?:单位|部门)|第一责任单位',
    examples: ['牵头单位', '牵头责任部门'],
    counterExamples: ['牵头领导', '责任单位'],
  },
  {
    role: 'RESPONSIBLE',
    pattern: '(?:主要|主体|整改)?(?:责任|主责|承办|落实|整改)(?:单位|部门)',
    examples: ['责任单位', '主要责任单位', '整改责任单位'],
    counterExamples: ['责任领导', '责任人'],
  },
  {
    role: 'MENTIONED',
    pattern: '(?:配合|协办|参与|督导|督办|协助)(?:单位|部门)',
    examples: ['配合单位', '协办部门'],
    counterExamples: ['牵头单位'],
  },
];
