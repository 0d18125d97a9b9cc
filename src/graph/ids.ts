import type { CommitteeKind, InspectionFacts, MentionRole, ReportFacts } from '../extract/ParsedReport.js';
import { nodeTypes, type NodeLabel } from './model.js';

/**
 * Ids: readable, global, made of the fewest stable facts, never of a counter or the clock. The same fact gives the
 * same id on every engine and in every order of ingest. A key is an id without its prefix.
 */

/** What two spellings of one name share: NFKC (full width becomes half width), no blanks. */
export function identity(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

export function idOf(label: NodeLabel, key: string): string {
  return `${nodeTypes[label].idPrefix}:${key}`;
}

/** An issue by its place in the outline of its report. */
export function issueId(reportId: string, address: string): string {
  return idOf('Issue', `${reportId.slice(reportId.indexOf(':') + 1)}/${address}`);
}

/** 中共X区委员会 = 中共X区委 = X区委, so that a committee is found by any of its names. */
export function committeeNameKey(name: string): string {
  return identity(name)
    .replace(/^(?:中国共产党|中共)/u, '')
    .replace(/委员会$/u, '委');
}

/** The GB/T 2260 code for the committee of a coded region, else the body's full name. */
export function committeeKey(name: string, kind: CommitteeKind, regionCode: string | null): string {
  return kind === 'LOCAL_COMMITTEE' && regionCode !== null ? regionCode : identity(name);
}

type KeyFacts = Omit<ReportFacts, 'id'>;

/** Committee key and signed date, else published date, else feedback date, else the first 8 of the source's hash. */
export function reportKey(facts: KeyFacts): string {
  const date =
    facts.signedDate ?? facts.publishedDate ?? facts.inspection?.feedbackDate ?? facts.source.sha256.slice(0, 8);
  return `${committeeKey(facts.committee.name, facts.committee.kind, facts.regionCode)}:${date}`;
}

/** Committee key and start date, else feedback date, else the report's own date. */
export function inspectionKey(facts: KeyFacts, inspection: InspectionFacts): string {
  const committee = committeeKey(facts.committee.name, facts.committee.kind, facts.regionCode);
  const date = inspection.start ?? inspection.feedbackDate;
  return date === null ? reportKey(facts) : `${committee}:${date}`;
}

interface RegionLink {
  readonly name: string;
  readonly code: string | null;
  readonly level: string;
}

/** The 第二巡视组 of another province or congress is another team; one known by number is the same however written. */
export function teamKey(
  team: { team: string; authority: string; teamNumber: number | null; round: { congress: string } | null },
  regions: readonly RegionLink[],
): string {
  const { authority, teamNumber, round } = team;
  const who = teamNumber === null ? identity(team.team) : String(teamNumber);
  return [authorityPlace(authority, regions), round?.congress ?? authority, who]
    .filter((part) => part !== '')
    .join('/');
}

export function roundKey(round: { congress: string; number: number }, regions: readonly RegionLink[]): string {
  const parts = [authorityPlace(round.congress, regions), round.congress, String(round.number)];
  return parts.filter((part) => part !== '').join('/');
}

/** Where an authority stands: its region's code where known, else the names down to it; '' for 中央. */
function authorityPlace(authority: string, regions: readonly RegionLink[]): string {
  const levels = authorityLevels.find(([pattern]) => pattern.test(authority))?.[1] ?? [];
  const at = regions.findLastIndex(({ level }) => levels.includes(level));
  const place = regions[at];
  if (place === undefined) return '';
  return (
    place.code ??
    regions
      .slice(0, at + 1)
      .map(({ name }) => identity(name))
      .join('/')
  );
}

/** The levels an authority may sit at; 市委 is a prefecture's, but a province's in a municipality such as 上海市. */
const authorityLevels: readonly (readonly [RegExp, readonly string[]])[] = [
  [/中央/u, []],
  [/(?:省|自治区党?)委/u, ['PROVINCE']],
  [/[市州盟地]委/u, ['PROVINCE', 'PREFECTURE']],
  [/[区县旗]委/u, ['PROVINCE', 'PREFECTURE', 'COUNTY']],
];

/** A title that has no word of its own, such as 《实施方案》, means a different document in each report. */
const genericTitle =
  /^(?:[本该此]|有关|相关|具体|工作|总体|整改|实施|管理|暂行|试行|若干|专项|活动|行动)*(?:方案|条例|通知|意见|办法|规定|细则|规则|制度|计划|规划|要点|决定|公告|通报|报告|准则|守则|规程|清单|台账|总结|纪要|章程|措施|手册|指南)(?:\((?:试行|暂行|修订)\))?$/u;

/**
 * One node for a title issued or revised in a report, with the reporting committee as issuer; else one for everybody;
 * but a generic title stays within its report.
 */
export function documentKey(
  title: string,
  roles: readonly MentionRole[],
  owner: { readonly committeeKey: string; readonly reportKey: string },
): string {
  const name = identity(title);
  if (genericTitle.test(name)) return `${owner.reportKey}/${name}`;
  return roles.some((role) => role !== 'CITED') ? `${owner.committeeKey}/${name}` : name;
}
