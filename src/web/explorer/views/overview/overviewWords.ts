import { wordings } from '../../language/Language.js';

export const overviewWords = wordings({
  intro: {
    zh: '各级党组织公布的巡视巡察整改通报，拆解为可以追问的事实；每一条都指向原文。',
    en: 'Published notices of how inspection findings were rectified, taken apart into facts one can ask about; each shows its own words.',
  },
  reports: { zh: '份通报', en: 'reports' },
  committees: { zh: '个党组织', en: 'party committees' },
  leafIssues: { zh: '个问题', en: 'issues' },
  measures: { zh: '条整改措施', en: 'measures' },
  documents: { zh: '份文件', en: 'documents' },
  recurring: { zh: '反复出现的问题类型', en: 'Recurring issue types' },
  recurringHint: {
    zh: '条越长，有它的党组织越多；点击看每一处。颜色表示所属方面。',
    en: 'The longer, the more committees have it; follow one to every place. Colours stand for its focus.',
  },
  ofCommittees: { zh: '{n} 个党组织，{issues} 个问题', en: '{n} committees, {issues} issues' },
  allTypes: { zh: '全部类型', en: 'All types' },
  heatmap: { zh: '问题类型 × 党组织', en: 'Issue types × committees' },
  heatmapHint: {
    zh: '类型按有它的党组织多少排列；颜色越浓，问题越多；点击看这些问题。',
    en: 'Types by how many committees have them; the stronger the colour, the more issues; follow a cell to them.',
  },
  type: { zh: '类型', en: 'Type' },
  cell: { zh: '{committee}：{type} {n} 个', en: '{committee}: {n} of {type}' },
  skipHeatmap: { zh: '跳过这张表', en: 'Skip this table' },
  findCommittee: { zh: '找党组织', en: 'Find a committee' },
  noCommittee: { zh: '没有这样的党组织', en: 'No such committee' },
  heatmapCount: { zh: '共 {n} 个党组织', en: '{n} committees' },
  heatmapLevels: { zh: '个问题', en: 'issues' },
  timeline: { zh: '巡视与通报的时间线', en: 'Inspections and reports in time' },
  timelineHint: {
    zh: '一行一份通报：进驻期间、反馈、通报。',
    en: 'A line for each report: the inspection, its feedback, the report.',
  },
  legendStay: { zh: '进驻', en: 'Inspection' },
  legendFeedback: { zh: '反馈', en: 'Feedback' },
  legendReported: { zh: '通报', en: 'Report' },
  inspected: { zh: '进驻 {start} 至 {end}', en: 'Inspected {start} to {end}' },
  feedback: { zh: '反馈 {date}', en: 'Feedback {date}' },
  published: { zh: '通报 {date}', en: 'Reported {date}' },
});
