import { wordings } from '../../language/Language.js';

export const typeWords = wordings({
  types: { zh: '问题类型', en: 'Issue types' },
  typesHint: {
    zh: '可以跨地区比较的类型；每个问题归入哪一类，由其用词决定。',
    en: 'Types that can be compared across places; the words of an issue decide which it has.',
  },
  committees: { zh: '党组织', en: 'Committees' },
  reports: { zh: '通报', en: 'Reports' },
  issues: { zh: '问题', en: 'Issues' },
  share: { zh: '占比', en: 'Share' },
  type: { zh: '类型', en: 'Type' },
  who: { zh: '哪些党组织', en: 'Who has it' },
  whoHint: {
    zh: '{committees} 个党组织、{reports} 份通报、{issues} 个问题；轮次：{rounds}',
    en: '{committees} committees, {reports} reports, {issues} issues; rounds: {rounds}',
  },
  noRounds: { zh: '未说明', en: 'not stated' },
  all: { zh: '全部', en: 'All' },
  round: { zh: '轮次', en: 'Round' },
  sideBySide: { zh: '问题与整改，逐字对照', en: 'Issues and what was done, in their own words' },
  issueCount: { zh: '共 {n} 个问题', en: '{n} issues' },
  measureCount: { zh: '{n} 条措施', en: '{n} measures' },
  allMeasures: { zh: '全部 {n} 条', en: 'All {n}' },
  fewer: { zh: '收起', en: 'Fewer' },
  noMeasures: { zh: '通报没有写明措施', en: 'The report gives no measures' },
  documents: { zh: '为此制定或修订的文件', en: 'Documents issued or revised for it' },
  documentsHint: { zh: '来自上面列出的问题', en: 'Of the issues listed above' },
  coOccurring: { zh: '常与它同时出现的类型', en: 'Types that come with it' },
  coOccurringHint: {
    zh: '同一份通报里也有；提升度大于 1，说明比各自独立时更常同现。',
    en: 'In the same reports; a lift above 1 means more often than if they were independent.',
  },
  lift: { zh: '提升度 {n}', en: 'lift {n}' },
  inReports: { zh: '{n} 份通报', en: '{n} reports' },
  notFound: { zh: '没有这个类型', en: 'There is no such type' },
});
