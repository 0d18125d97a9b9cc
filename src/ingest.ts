import { buildGraph } from './graph/buildGraph.js';
import { parseReport } from './parse.js';
import type { Decompose } from './store/Store.js';

/** Raised whenever the same bytes may give other records: stored reports are then read again, not left alone. */
export const extractorVersion = '1';

/** The whole way of one report: bytes -> text -> outline -> mentions -> records. @throws ParseRefusal */
export const decomposeReport: Decompose = (source) => {
  const { parsed, text } = parseReport(source);
  return buildGraph(parsed, text, source);
};
