import type { Properties, PropertyValue } from '../graph/GraphRecords.js';
import { isNode, type SharedRecord } from './SharedRecord.js';

/**
 * What a shared thing is, from all that reports say of it, in order of report id: the first report that states a
 * property is believed, and for a relationship the first report. So the graph is the same in whatever order reports
 * came and went.
 *
 * @param records at least one, all of the same thing
 */
export function mergeClaims(records: readonly SharedRecord[]): SharedRecord {
  const [first] = records;
  if (first === undefined) throw new Error('Nothing is known of what no report speaks of');
  if (!isNode(first)) return first;
  return { ...first, properties: mergeProperties(records.map(({ properties }) => properties)) };
}

function mergeProperties(all: readonly Properties[]): Properties {
  const merged: Record<string, PropertyValue> = {};
  for (const properties of all) {
    for (const [name, value] of Object.entries(properties)) merged[name] ??= value;
  }
  return merged;
}
