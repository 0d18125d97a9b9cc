import type { PropertyValue } from '../../graph/GraphRecords.js';
import { nodeTypes, relationshipKinds, type PropertyType } from '../../graph/model.js';
import { bookkeepingLabels } from '../../store/bookkeeping.js';
import type { StoredNote, StoredRecord } from '../../store/exportGraph.js';

/** A node or relationship as a line of the table of its label or type. */
export interface CsvLine {
  /** Of the table; the same for all of one label or type. */
  readonly name: string;
  readonly line: string;
}

/** As `neo4j-admin database import full` names the types of columns. */
const columnTypes: Readonly<Record<PropertyType, string>> = {
  string: 'string',
  integer: 'long',
  number: 'double',
  boolean: 'boolean',
  strings: 'string[]',
};

export function csvLine(record: StoredRecord | StoredNote): CsvLine {
  const { properties } = record;
  const cells = (types: Readonly<Record<string, PropertyType>>) =>
    Object.keys(types).map((name) => cell(properties[name]));
  if ('type' in record) {
    const { type, from, to } = record;
    const { properties: types } = relationshipKinds[type];
    return { name: relationshipTable(type), line: row([cell(from), cell(to), ...cells(types), cell(type)]) };
  }
  if ('note' in record) {
    const { note, id } = record;
    return { name: noteTable(note), line: row([cell(id), ...cells(bookkeepingLabels[note].properties), cell(note)]) };
  }
  const { label, id } = record;
  const labels = cell([label, 'Entity']);
  return { name: nodeTable(label), line: row([cell(id), ...cells(nodeTypes[label].properties), labels]) };
}

const nodeTable = (label: string): string => `nodes-${label}.csv`;
const noteTable = (label: string): string => `notes-${label}.csv`;
const relationshipTable = (type: string): string => `relationships-${type}.csv`;

/** Whether a table is one of nodes, by its name. */
export const isOfNodes = (name: string): boolean => /^(?:nodes|notes)-/.test(name);

/** The first line of each table, by its name. Ids of notes may be those of nodes. */
export const csvHeaders: ReadonlyMap<string, string> = new Map([
  ...Object.entries(nodeTypes).map(
    ([label, { properties }]) => [nodeTable(label), row(['id:ID', ...columns(properties), ':LABEL'])] as const,
  ),
  ...Object.entries(bookkeepingLabels).map(
    ([label, { properties }]) =>
      [noteTable(label), row([`id:ID(${label})`, ...columns(properties), ':LABEL'])] as const,
  ),
  ...Object.entries(relationshipKinds).map(
    ([type, { properties }]) =>
      [relationshipTable(type), row([':START_ID', ':END_ID', ...columns(properties), ':TYPE'])] as const,
  ),
]);

function columns(types: Readonly<Record<string, PropertyType>>): string[] {
  return Object.entries(types).map(([name, type]) => `${name}:${columnTypes[type]}`);
}

/**
 * Texts are always quoted, so that an empty one differs from none. In lists, a semicolon parts the items; those that hold
 * one are JSON, which has another way to write it.
 */
function cell(value: PropertyValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return cell(value.map((item) => String(item).replaceAll(';', '\\u003b')).join(';'));
  return typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : String(value);
}

function row(cells: readonly string[]): string {
  return `${cells.join(',')}\n`;
}
