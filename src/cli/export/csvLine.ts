import type { PropertyValue } from '../../graph/GraphRecords.js';
import { nodeTypes, relationshipKinds, type PropertyType } from '../../graph/model.js';
import type { StoredRecord } from '../../store/exportGraph.js';

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

export function csvLine(record: StoredRecord): CsvLine {
  const { properties } = record;
  const cells = (types: Readonly<Record<string, PropertyType>>) =>
    Object.keys(types).map((name) => cell(properties[name]));
  return 'label' in record
    ? {
        name: nodeTable(record.label),
        line: row([cell(record.id), ...cells(nodeTypes[record.label].properties), cell([record.label, 'Entity'])]),
      }
    : {
        name: relationshipTable(record.type),
        line: row([
          cell(record.from),
          cell(record.to),
          ...cells(relationshipKinds[record.type].properties),
          cell(record.type),
        ]),
      };
}

/** The first line of each table, by its name. */
export const csvHeaders: ReadonlyMap<string, string> = new Map([
  ...Object.entries(nodeTypes).map(
    ([label, { properties }]) => [nodeTable(label), row(['id:ID', ...columns(properties), ':LABEL'])] as const,
  ),
  ...Object.entries(relationshipKinds).map(
    ([type, { properties }]) =>
      [relationshipTable(type), row([':START_ID', ':END_ID', ...columns(properties), ':TYPE'])] as const,
  ),
]);

function nodeTable(label: string): string {
  return `nodes-${label}.csv`;
}

function relationshipTable(type: string): string {
  return `relationships-${type}.csv`;
}

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
