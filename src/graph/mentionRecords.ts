import type { ParsedReport } from '../extract/ParsedReport.js';
import { baseUnit } from '../extract/figures/unitOf.js';
import { documentKey, identity, idOf } from './ids.js';
import { searchText } from '../text/searchText.js';
import { nowhere, outlineContexts, type Context } from './outlineContexts.js';
import { outlineIds } from './outlineIds.js';
import type { Place } from './peopleAndPlaces.js';
import type { Records } from './Records.js';
import { reportSortKeys } from './reportSortKeys.js';

/** Documents, organisations and figures, each hung from the innermost outline node that holds it, else from the report. */
export function mentionRecords(parsed: ParsedReport, place: Place, records: Records): void {
  const reportId = idOf('Report', place.reportKey);
  const ids = outlineIds(parsed);
  const holder = (address: string | null): string => (address === null ? reportId : ids.get(address)!);

  const contexts = outlineContexts(parsed);
  const about = (address: string | null): Context => contexts.get(address ?? '') ?? nowhere;
  const { committeeId } = place;
  const { sortDate, undated } = reportSortKeys(parsed);

  for (const { title, kind, docNumber, mentions } of parsed.documents) {
    const roles = mentions.map(({ role }) => role);
    const issuedHere = roles.some((role) => role !== 'CITED');
    const documentId = records.node('Document', documentKey(title, roles, place), {
      title,
      kind,
      docNumber,
      issuerId: issuedHere ? place.committeeId : null,
      sortTitle: identity(title),
      search: searchText(title),
    });
    for (const { role, start, end, in: address } of mentions) {
      const key = `${reportId}/${String(start)}`;
      const { focus, typeKey } = about(address);
      records.relationship('MENTIONS', holder(address), documentId, key, {
        role,
        start,
        end,
        reportId,
        committeeId,
        sortDate,
        undated,
        focus,
        typeKey,
      });
    }
  }
  for (const { name, mentions } of parsed.organizations) {
    const organizationId = records.node('Organization', `${place.regionKey}/${identity(name)}`, {
      name,
      sortName: identity(name),
    });
    for (const { role, start, end, in: address } of mentions) {
      const key = `${reportId}/${String(start)}`;
      records.relationship('INVOLVES', holder(address), organizationId, key, { reportId, role, start, end });
    }
  }
  for (const { kind, value, upper, unit, baseValue, phrase, span, in: address } of parsed.figures) {
    const nodeId = holder(address);
    const { focus, typeKey } = about(address);
    // Written out: there are hundreds of them, and to spread objects into each takes ten times as long.
    const figureId = records.node('Figure', `${place.reportKey}/${String(span.start)}`, {
      reportId,
      committeeId,
      sortDate,
      undated,
      kind,
      value,
      upper,
      unit,
      baseValue,
      baseUnit: baseUnit(unit).base,
      phrase,
      start: span.start,
      end: span.end,
      nodeId,
      focus,
      typeKey,
    });
    records.relationship('REPORTS', nodeId, figureId);
  }
}
