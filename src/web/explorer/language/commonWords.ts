import { wordings } from './Language.js';

/** What more than one view says. */
export const commonWords = wordings({
  title: { zh: '巡视整改知识图谱', en: 'Xunshi Graph' },
  overview: { zh: '总览', en: 'Overview' },
  reports: { zh: '通报', en: 'Reports' },
  issueTypes: { zh: '问题类型', en: 'Issue types' },
  graph: { zh: '图谱', en: 'Graph' },
  compare: { zh: '比较', en: 'Compare' },
  search: { zh: '检索', en: 'Search' },
  playground: { zh: 'GraphQL', en: 'GraphQL' },
  loading: { zh: '正在读取……', en: 'Loading …' },
  nothing: { zh: '没有内容', en: 'Nothing here' },
  notReached: { zh: '无法连接服务', en: 'The server cannot be reached' },
  notReachedHint: { zh: '请确认服务仍在运行，然后重试。', en: 'Check that it is running, then try again.' },
  refused: { zh: '服务没有回答这个问题', en: 'The server did not answer this question' },
  errorId: { zh: '错误编号', en: 'Error id' },
  again: { zh: '重试', en: 'Try again' },
  more: { zh: '更多', en: 'More' },
  asCsv: { zh: '导出 CSV', en: 'Export CSV' },
  asGraphql: { zh: '查看 GraphQL', en: 'As GraphQL' },
  cite: { zh: '引用', en: 'Cite' },
  copied: { zh: '已复制', en: 'Copied' },
  language: { zh: 'English', en: '中文' },
  theme: { zh: '明暗', en: 'Light or dark' },
  skip: { zh: '跳到正文', en: 'Skip to the content' },
  notFound: { zh: '没有这一页', en: 'There is no such page' },
  notFoundHint: {
    zh: '地址也许写错了，或者这份通报已被删除。',
    en: 'The address may be wrong, or the report was removed.',
  },
  toOverview: { zh: '回到总览', en: 'Back to the overview' },
});
