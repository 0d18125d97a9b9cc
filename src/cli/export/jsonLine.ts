import type { Properties } from '../../graph/GraphRecords.js';
import { nodeTypes, relationshipKinds, type PropertyType } from '../../graph/model.js';
import type { StoredRecord } from '../../store/exportGraph.js';

/** A node or relationship as a line of JSON, its properties in the order of the model, without those that it has not. */
export function jsonLine(record: StoredRecord): string {
  const { properties } = record;
  const told =
    'label' in record
      ? {
          kind: 'node',
          label: record.label,
          id: record.id,
          properties: inOrder(properties, nodeTypes[record.label].properties),
        }
      : {
          kind: 'relationship',
          type: record.type,
          from: record.from,
          to: record.to,
          properties: inOrder(properties, relationshipKinds[record.type].properties),
        };
  return `${JSON.stringify(told)}\n`;
}

function inOrder(properties: Properties, types: Readonly<Record<string, PropertyType>>): Properties {
  const present = Object.keys(types).filter((name) => (properties[name] ?? null) !== null);
  return Object.fromEntries(present.map((name) => [name, properties[name]!]));
}
