import type { OrganizationRole } from '../ParsedReport.js';

/** What right after a body, or after the last of a list of them, gives them all a role. */
export const actingVerbs: readonly {
  readonly role: Exclude<OrganizationRole, 'MENTIONED'>;
  /** Over compact folded words. */
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}[] = [
  {
    role: 'LEAD',
    pattern: /^(?:共同|联合|负责|为|作为|等[^,。;、]{0,6})?牵头/u,
    examples: ['牵头', '牵头负责', '负责牵头', '为牵头单位'],
    counterExamples: ['负责', '配合区财政局牵头'],
  },
  {
    role: 'RESPONSIBLE',
    pattern:
      /^(?:共同|具体|分别|按职责分工|各自)?(?:负责(?!人|同志)|承担|承办|组织实施|抓好落实)|^(?:为|作为)(?:主要)?责任单位/u,
    examples: ['负责', '具体负责', '承担', '为责任单位'],
    counterExamples: ['负责人', '印发'],
  },
];
