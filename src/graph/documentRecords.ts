import type { ParsedReport } from '../extract/ParsedReport.js';
import { documentKey, idOf, identity } from './ids.js';
import { outlineIds } from './outlineIds.js';
import type { Place } from './peopleAndPlaces.js';
import type { Records } from './Records.js';

/** Documents, and where the report mentions them: from the innermost outline node, else from the report. */
export function documentRecords(parsed: ParsedReport, place: Place, records: Records): void {
  const reportId = idOf('Report', place.reportKey);
  const ids = outlineIds(parsed);
  for (const { title, kind, docNumber, mentions } of parsed.documents) {
    const roles = mentions.map(({ role }) => role);
    const issuedHere = roles.some((role) => role !== 'CITED');
    const documentId = records.node('Document', documentKey(title, roles, place), {
      title,
      kind,
      docNumber,
      issuerId: issuedHere ? place.committeeId : null,
      sortTitle: identity(title),
    });
    for (const { role, start, end, in: address } of mentions) {
      const from = address === null ? reportId : ids.get(address)!;
      records.relationship('MENTIONS', from, documentId, `${reportId}/${String(start)}`, {
        reportId,
        role,
        start,
        end,
      });
    }
  }
}
