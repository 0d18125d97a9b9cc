import type { Taxonomy } from './classify/Taxonomy.js';
import { buildGraph } from './graph/buildGraph.js';
import type { NodeRecord } from './graph/GraphRecords.js';
import { idOf } from './graph/ids.js';
import { parseReport } from './parse.js';
import type { Extractor } from './store/Extractor.js';

/** Raised whenever the same bytes may give other records: stored reports are then read again, not left alone. */
const rulesVersion = 7;

/** The whole way of one report: bytes -> text -> outline -> mentions -> types -> records. Refusals are ParseRefusals. */
export function reportExtractor(taxonomy: Taxonomy): Extractor {
  return {
    version: `${String(rulesVersion)} ${taxonomy.hash}`,
    fixtures: taxonomy.types.map(issueTypeNode),
    decompose: async (source) => {
      const { parsed, text } = await parseReport(source, taxonomy);
      return buildGraph(parsed, text, source);
    },
  };
}

const issueTypeNode = ({ id: key, zh, en, focus }: Taxonomy['types'][number], at: number): NodeRecord => ({
  label: 'IssueType',
  id: idOf('IssueType', key),
  properties: { key, zh, en, focus, ordinal: at + 1 },
});
