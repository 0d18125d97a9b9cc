import { wordings } from './Language.js';

/** The API's enum values in the field's own terms. */
export const termWords = wordings({
  // Focus
  POLICY: { zh: '贯彻决策部署', en: 'Policy' },
  DISCIPLINE: { zh: '全面从严治党', en: 'Discipline' },
  ORGANIZATION: { zh: '组织建设', en: 'Organization' },
  RECTIFICATION: { zh: '整改落实', en: 'Rectification' },
  REFERRALS: { zh: '问题线索', en: 'Referrals' },
  // ClaimedStatus
  COMPLETED: { zh: '已完成', en: 'Completed' },
  BASICALLY_COMPLETED: { zh: '基本完成', en: 'Basically completed' },
  IN_PROGRESS: { zh: '正在整改', en: 'In progress' },
  LONG_TERM: { zh: '长期坚持', en: 'Long term' },
  NOT_STARTED: { zh: '尚未启动', en: 'Not started' },
  NOT_STATED: { zh: '未说明', en: 'Not stated' },
  // InspectionKind
  ROUTINE: { zh: '常规', en: 'Routine' },
  SPECIAL: { zh: '专项', en: 'Special' },
  FOLLOW_UP: { zh: '“回头看”', en: 'Follow-up' },
  MOBILE: { zh: '机动', en: 'Mobile' },
  UPGRADED: { zh: '提级', en: 'Upgraded' },
  JOINT: { zh: '联动', en: 'Joint' },
  UNSPECIFIED: { zh: '未说明', en: 'Unspecified' },
  // CommitteeKind
  LOCAL_COMMITTEE: { zh: '地方党委', en: 'Local committee' },
  WORK_COMMITTEE: { zh: '党工委', en: 'Work committee' },
  LEADING_GROUP: { zh: '党组', en: 'Leading group' },
  UNIVERSITY: { zh: '高校党委', en: 'University' },
  ENTERPRISE: { zh: '企业党委', en: 'Enterprise' },
  // DocumentKind
  REGULATION: { zh: '条例规定', en: 'Regulation' },
  MEASURES: { zh: '办法', en: 'Measures' },
  PLAN: { zh: '方案计划', en: 'Plan' },
  OPINION: { zh: '意见', en: 'Opinion' },
  NOTICE: { zh: '通知', en: 'Notice' },
  LAW: { zh: '法律', en: 'Law' },
  AGREEMENT: { zh: '协议责任书', en: 'Agreement' },
  PUBLICATION: { zh: '报刊', en: 'Publication' },
  WORK: { zh: '作品', en: 'Work' },
  // MentionRole
  ISSUED: { zh: '制定出台', en: 'Issued' },
  REVISED: { zh: '修订', en: 'Revised' },
  CITED: { zh: '引用', en: 'Cited' },
  // OrganizationRole
  LEAD: { zh: '牵头', en: 'Lead' },
  RESPONSIBLE: { zh: '责任', en: 'Responsible' },
  MENTIONED: { zh: '提及', en: 'Mentioned' },
  // FigureKind
  PEOPLE_DISCIPLINED: { zh: '处分人数', en: 'People disciplined' },
  PEOPLE_INTERVIEWED: { zh: '谈话人数', en: 'People interviewed' },
  CASES: { zh: '案件线索', en: 'Cases' },
  MONEY: { zh: '金额', en: 'Money' },
  MONEY_RECOVERED: { zh: '追缴金额', en: 'Money recovered' },
  RULES: { zh: '制度', en: 'Rules' },
  MEETINGS: { zh: '会议', en: 'Meetings' },
  TRAININGS: { zh: '培训', en: 'Trainings' },
  PROJECTS: { zh: '项目', en: 'Projects' },
  PERCENTAGE: { zh: '百分比', en: 'Percentage' },
  // FindingCode
  DECLARED_MEASURES_DIFFER: { zh: '措施数与所称不符', en: 'Measures differ from declared' },
  DECLARED_TOTAL_DIFFERS: { zh: '总数与所称不符', en: 'Total differs from declared' },
  NUMBERING_GAP: { zh: '编号中断', en: 'Gap in numbering' },
  NUMBERING_REPEAT: { zh: '编号重复', en: 'Repeated number' },
  ISSUE_WITHOUT_MEASURE: { zh: '问题没有措施', en: 'Issue without measure' },
  UNEXPLAINED_TEXT: { zh: '未能归类的文字', en: 'Unexplained text' },
  MISSING_FACT: { zh: '通报没有写明', en: 'Not stated in the report' },
  // Kinds of node
  Report: { zh: '通报', en: 'Report' },
  PartyCommittee: { zh: '党组织', en: 'Party committee' },
  Region: { zh: '地区', en: 'Region' },
  Inspection: { zh: '巡视巡察', en: 'Inspection' },
  InspectionTeam: { zh: '巡视组', en: 'Inspection team' },
  InspectionRound: { zh: '轮次', en: 'Round' },
  Aspect: { zh: '方面', en: 'Aspect' },
  Issue: { zh: '问题', en: 'Issue' },
  Measure: { zh: '措施', en: 'Measure' },
  Document: { zh: '文件', en: 'Document' },
  Organization: { zh: '单位', en: 'Organization' },
  IssueType: { zh: '问题类型', en: 'Issue type' },
  // SearchKind
  REPORT: { zh: '通报', en: 'Report' },
  ISSUE: { zh: '问题', en: 'Issue' },
  MEASURE: { zh: '措施', en: 'Measure' },
  DOCUMENT: { zh: '文件', en: 'Document' },
  COMMITTEE: { zh: '党组织', en: 'Committee' },
  OTHER: { zh: '其他', en: 'Other' },
});

export type Term = keyof typeof termWords;
