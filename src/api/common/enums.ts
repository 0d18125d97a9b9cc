import { registerEnumType } from 'type-graphql';
import {
  claimedStatuses,
  committeeKinds,
  documentKinds,
  figureKinds,
  findingCodes,
  focuses,
  inspectionKinds,
  mentionRoles,
  organizationRoles,
} from '../../extract/ParsedReport.js';
import { gapKinds } from '../../graph/evidenceGaps.js';
import type { RegionLevel as Level } from '../../extract/regions.js';

/** A GraphQL enum of these names, each standing for itself. */
function enumOf<Name extends string>(
  name: string,
  values: readonly Name[],
  description: string,
  meanings: Partial<Record<Name, string>> = {},
): Record<Name, Name> {
  const members = Object.fromEntries(values.map((value) => [value, value])) as Record<Name, Name>;
  const valuesConfig: Partial<Record<Name, { description: string }>> = {};
  for (const value of values) {
    const meaning = meanings[value];
    if (meaning !== undefined) valuesConfig[value] = { description: meaning };
  }
  registerEnumType(members, { name, description, valuesConfig });
  return members;
}

export const CommitteeKind = enumOf(
  'CommitteeKind',
  committeeKinds,
  '区委/县委/市委, 党工委, 党组, a university’s 党委, a company’s 党委.',
);
const regionLevels: readonly Level[] = ['COUNTRY', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP', 'ZONE', 'UNKNOWN'];
export const RegionLevel = enumOf(
  'RegionLevel',
  regionLevels,
  'ZONE: a functional zone such as 开发区, which has no code.',
);
export const InspectionKind = enumOf(
  'InspectionKind',
  inspectionKinds,
  '常规, 专项, 回头看, 机动, 提级, 联动; UNSPECIFIED when the report does not say.',
);
export const Focus = enumOf(
  'Focus',
  focuses,
  'What an inspection looks at: 党的路线方针政策, 全面从严治党, 组织路线, 巡视审计等整改, and 移交线索和信访件.',
);
export const ClaimedStatus = enumOf(
  'ClaimedStatus',
  claimedStatuses,
  'As the body itself claims; never our judgement.',
);
export const FindingCode = enumOf('FindingCode', findingCodes, 'What does not add up in a report.');
export const DocumentKind = enumOf('DocumentKind', documentKinds, 'What kind of document a title names.');
export const MentionRole = enumOf('MentionRole', mentionRoles, '制定/出台/印发 ISSUED, 修订 REVISED, else CITED.');
export const FigureKind = enumOf('FigureKind', figureKinds, 'What a number counts.');
export const OrganizationRole = enumOf('OrganizationRole', organizationRoles, 'LEAD 牵头, RESPONSIBLE 责任, MENTIONED');
export const GapKind = enumOf('GapKind', gapKinds, 'What a reader would look for and does not find.', {
  ISSUE_WITHOUT_MEASURE: 'A leaf issue for which the report tells no measure.',
  MEASURE_WITHOUT_EVIDENCE: 'A measure that names no document, figure, organisation or date, steps included.',
  DECLARED_DIFFERS: 'An issue that declares another number of measures than it lists.',
  NO_STATUS: 'A leaf issue without a status, where the report states one of other issues.',
  NO_DEADLINE: 'A leaf issue without a deadline, where the report states one of other issues.',
});
export const OutcomeGroup = enumOf(
  'OutcomeGroup',
  ['ISSUE_TYPE', 'COMMITTEE', 'REGION', 'ROUND', 'YEAR', 'FOCUS'],
  'YEAR is that of the report, ISSUE_TYPE the primary type of the issue around the figure.',
);
export const TimelineKind = enumOf(
  'TimelineKind',
  ['INSPECTION_STARTED', 'INSPECTION_ENDED', 'FEEDBACK', 'SIGNED', 'PUBLISHED', 'DEADLINE', 'DATED_MEASURE'],
  'What happened on a day.',
);
export const SearchKind = enumOf(
  'SearchKind',
  ['REPORT', 'ISSUE', 'MEASURE', 'DOCUMENT', 'COMMITTEE'],
  'What is searched.',
);
export const ReportOrder = enumOf(
  'ReportOrder',
  ['PUBLISHED_DESC', 'PUBLISHED_ASC', 'ISSUE_COUNT_DESC', 'TITLE_ASC'],
  'Published dates fall back to the signed date; missing dates come last. The id is the last key.',
);
export const IssueOrder = enumOf(
  'IssueOrder',
  ['REPORT_ORDER', 'PUBLISHED_DESC', 'DEADLINE_ASC', 'MEASURE_COUNT_DESC'],
  'REPORT_ORDER: report id, then position in the outline. The id is the last key.',
);
