import type { InspectionFacts, MentionRole, ReportFacts } from '../extract/ParsedReport.js';
import { placeOf, readCommittee } from '../extract/readCommittee.js';
import { readRegion } from '../extract/readRegion.js';
import { regionChain, regionCode as codeOf } from '../extract/regions.js';
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

/** 中共X县委员会 = 中共X县委 = X县县委, so that a committee is found by any of its names. */
export function committeeNameKey(name: string): string {
  return identity(name)
    .replace(/^(?:中国共产党|中共)/u, '')
    .replace(/委员会$/u, '委')
    .replace(/([省市县区旗州盟])\1委$/u, '$1委');
}

/** The committee that has a region's code for its key, by any of its names, with or without what is above the region. */
export function localCommitteeKey(name: string): string | null {
  const full = name.replace(/^(?:中共)?/u, '中共');
  return readCommittee(full)?.kind === 'LOCAL_COMMITTEE' ? codeOf(readRegion(placeOf(full))) : null;
}

/** What tells one body from another. */
type Body = Pick<ReportFacts, 'committee' | 'region' | 'regionCode'>;

/**
 * The GB/T 2260 code for the committee of a coded region, else the body's full name: with its region before it where the
 * name leaves open which (市水务局党组; 鼓楼区 of several cities).
 */
export function committeeKey({ committee: { name, kind }, region, regionCode }: Body): string {
  if (kind === 'LOCAL_COMMITTEE' && regionCode !== null) return regionCode;
  const named = readRegion(placeOf(name));
  const isOpen = named.length === 0 ? region !== null : regionCode !== null && codeOf(named) !== regionCode;
  return isOpen ? `${regionKey(regionChain(region ?? []))}/${identity(name)}` : identity(name);
}

/** The GB/T 2260 code of the last of some regions inside each other, else their names. */
export const regionKey = (chain: ReturnType<typeof regionChain>): string =>
  chain.at(-1)?.code ?? chain.map(({ name }) => identity(name)).join('/');

type KeyFacts = Omit<ReportFacts, 'id'>;

/** Committee key and signed date, else published date, else feedback date, else the first 8 of the source's hash. */
export function reportKey(facts: KeyFacts): string {
  const date =
    facts.signedDate ?? facts.publishedDate ?? facts.inspection?.feedbackDate ?? facts.source.sha256.slice(0, 8);
  return `${committeeKey(facts)}:${date}`;
}

/** Committee key and start date, else feedback date, else the report's own date. */
export function inspectionKey(facts: KeyFacts, inspection: InspectionFacts): string {
  const date = inspection.start ?? inspection.feedbackDate;
  return date === null ? reportKey(facts) : `${committeeKey(facts)}:${date}`;
}

/** The 第二巡视组 of another province or congress is another team; one known by number is the same however written. */
export function teamKey(
  team: Pick<InspectionFacts, 'teamNumber' | 'round'> & { readonly team: string; readonly authority: string },
  body: Body,
): string {
  const { authority, teamNumber, round } = team;
  const who = teamNumber === null ? identity(team.team) : String(teamNumber);
  return [...authorityPlace(authority, body), round?.congress ?? authority, who].join('/');
}

export function roundKey(round: { readonly congress: string; readonly number: number }, body: Body): string {
  return [...authorityPlace(round.congress, body), round.congress, String(round.number)].join('/');
}

/**
 * Where the authority over an inspection stands: the innermost region of the body that has such a committee, but not its
 * own. 中央 stands nowhere. Where it is not known, it is known to be that of the body.
 */
function authorityPlace(authority: string, body: Body): readonly string[] {
  if (/中央/u.test(authority)) return [];
  const place = authorityRegions.find(({ pattern }) => pattern.test(authority))?.place;
  const chain = regionChain(body.region ?? []);
  const isOwn = (at: number): boolean => body.committee.kind === 'LOCAL_COMMITTEE' && at === chain.length - 1;
  const at = chain.findLastIndex(({ name, level }, index) => place?.({ name, level }) === true && !isOwn(index));
  return [at < 0 ? committeeKey(body) : regionKey(chain.slice(0, at + 1))];
}

type Place = Pick<ReturnType<typeof regionChain>[number], 'name' | 'level'>;

/** Which regions have a committee of this name; 市委 may be that of 上海市, 绍兴市 or 诸暨市. */
const authorityRegions: readonly { readonly pattern: RegExp; readonly place: (region: Place) => boolean }[] = [
  { pattern: /(?:省|自治区党?)委/u, place: ({ level }) => level === 'PROVINCE' },
  { pattern: /市委/u, place: ({ name }) => name.endsWith('市') },
  { pattern: /[州盟地]委/u, place: ({ level }) => level === 'PREFECTURE' },
  { pattern: /[区县旗]委/u, place: ({ name, level }) => level === 'COUNTY' && !name.endsWith('市') },
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
