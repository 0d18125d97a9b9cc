import type { Finding, ParsedReport } from '../extract/ParsedReport.js';
import type { Provenance } from './Provenance.js';
import { idOf, identity } from './ids.js';
import { searchText } from '../text/searchText.js';
import { outlineIds } from './outlineIds.js';
import type { Place } from './peopleAndPlaces.js';
import type { Records } from './Records.js';
import { reportSortKeys } from './reportSortKeys.js';

/** The report itself, and its text apart from it. */
export function reportRecords(
  parsed: ParsedReport,
  text: string,
  { url, retrievedAt, ingestedAt }: Provenance,
  place: Place,
  records: Records,
): void {
  const { report } = parsed;
  const { title, signedDate, publishedDate, contact, source } = report;
  const displayTitle = title ?? `${place.committeeName}关于巡视整改进展情况的通报`;
  const sortKeys = reportSortKeys(parsed);
  const ids = outlineIds(parsed);
  const reportId = records.node('Report', place.reportKey, {
    reportId: idOf('Report', place.reportKey),
    title,
    displayTitle,
    signedDate,
    publishedDate,
    phone: contact?.phone ?? null,
    email: contact?.email ?? null,
    address: contact?.address ?? null,
    postcode: contact?.postcode ?? null,
    findings: parsed.findings.map((finding) => findingJson(finding, ids, parsed.report.id)),
    ingestedAt,
    ...sortKeys,
    sortTitle: identity(displayTitle),
    search: searchText(displayTitle),
    issueCount: parsed.aspects.reduce((sum, { issues }) => sum + issues.length, 0),
  });
  records.relationship('ISSUED_BY', reportId, place.committeeId);
  const sourceId = records.node('Source', place.reportKey, {
    reportId,
    sha256: source.sha256,
    url,
    retrievedAt,
    fileName: source.fileName,
    mediaType: source.mediaType,
    encoding: source.encoding,
    length: source.length,
    text,
  });
  records.relationship('READ_FROM', reportId, sourceId);
}

function findingJson(finding: Finding, ids: ReadonlyMap<string, string>, reportId: string): string {
  const { code, message, expected, found, span, in: address } = finding;
  return JSON.stringify({ code, message, expected, found, span, node: address === null ? reportId : ids.get(address) });
}
