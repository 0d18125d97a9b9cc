import type { ParsedReport } from '../extract/ParsedReport.js';
import type { GraphRecords } from './GraphRecords.js';
import { mentionRecords } from './mentionRecords.js';
import { outlineRecords } from './outlineRecords.js';
import { peopleAndPlaces } from './peopleAndPlaces.js';
import type { Provenance } from './Provenance.js';
import { reportRecords } from './reportRecords.js';
import { Records } from './Records.js';

/** A decomposed report and its normalised text as nodes and relationships. Pure: the same input gives the same records. */
export function buildGraph(parsed: ParsedReport, text: string, provenance: Provenance): GraphRecords {
  const records = new Records();
  const place = peopleAndPlaces(parsed.report, records);
  reportRecords(parsed, text, provenance, place, records);
  outlineRecords(parsed, place, records);
  mentionRecords(parsed, place, records);
  return { reportId: parsed.report.id, nodes: records.nodes, relationships: records.relationships };
}
