import { readTaxonomy } from '../../src/classify/readTaxonomy.js';

/** A small taxonomy whose effects can be followed by hand. */
export const exampleYaml = `
weights:
  strong: { title: 5, heading: 4, measures: 4 }
  weak: { title: 1, heading: 0, measures: 0 }
  against: { title: -4, heading: 0, measures: 0 }
ignore: [政治生态, 教育局]
types:
  - id: ecology
    focus: POLICY
    zh: 生态环境保护
    en: Ecological protection
    evidence: { strong: [生态, 污染, PM2.5] }
  - id: education
    focus: POLICY
    zh: 教育
    en: Education
    evidence: { strong: [教育, 学校], against: [警示教育] }
  - id: violations
    focus: DISCIPLINE
    zh: 违纪违法
    en: Violations
    evidence: { strong: [警示教育, 违纪违法], weak: [违规] }
  - id: decisions
    focus: ORGANIZATION
    zh: 决策
    en: Decisions
    evidence: { strong: [“三重一大”决策, 集体研究] }
  - id: unknown-words
    focus: RECTIFICATION
    zh: 整改
    en: Rectification
`;

export const exampleTaxonomy = readTaxonomy(exampleYaml, 'example.yaml');
