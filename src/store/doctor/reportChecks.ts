import type { GraphRecords, Properties, PropertyValue } from '../../graph/GraphRecords.js';
import {
  labelOfId,
  nodeTypes,
  relationshipKinds,
  relationshipTypes,
  type NodeLabel,
  type NodeType,
  type RelationshipKind,
} from '../../graph/model.js';
import { faultOfProperties } from '../checkRecords.js';
import { divideRecords } from '../divideRecords.js';
import { groupBy } from '../groupBy.js';
import type { Look, Patient } from './Check.js';
import { derivedProperties } from './derivedProperties.js';
import { faultOfSpan, spansOf } from './spansOf.js';
import type { StoredNode, StoredRelationship, StoredReport } from './StoredReport.js';

/*
 * What must hold of a report as it is stored. Each looks at one thing after the other, and takes nothing for granted
 * that another one looks at.
 */

/** As many nodes, relationships and claims as were noted when the report was written. */
export function* countsAsNoted({ reportId, entry, nodes, relationships, claims }: StoredReport): Iterable<Look> {
  if (entry === undefined) {
    yield `${reportId} has no note of what was written of it`;
    return;
  }
  for (const [name, { length }] of Object.entries({ nodes, relationships, claims })) {
    yield entry[name] === length ? null : `${reportId} has ${length} ${name} of ${shown(entry[name])}`;
  }
}

/** Nodes have the label that their ids say, and that of all nodes. */
export function* labelsOfIds(nodes: readonly StoredNode[]): Iterable<Look> {
  for (const { id, labels } of nodes) {
    const label = labelOfId(id);
    const isRight = label !== undefined && labels.length === 2 && labels.includes(label) && labels.includes('Entity');
    yield isRight ? null : `${id} has the labels ${labels.join(', ')}`;
  }
}

/** Properties are those of the model, and of its types. */
export function* propertiesOfModel(
  nodes: readonly StoredNode[],
  relationships: readonly StoredRelationship[],
): Iterable<Look> {
  for (const { id, properties } of nodes) {
    const { id: stored, ...others } = properties;
    const type: NodeType | undefined = typeOf(id);
    const fault =
      stored === id && type !== undefined ? faultOfProperties(others, type.properties) : 'has no id of ours';
    yield fault === null ? null : `${id} ${fault}`;
  }
  for (const relationship of relationships) {
    const fault = faultOfProperties(relationship.properties, kindOf(relationship)?.properties ?? {});
    yield fault === null ? null : `${nameOf(relationship)} ${fault}`;
  }
}

/** Relationships are of the model, and lead from and to what it says; what a report owns, only it holds. */
export function* endsOfModel(relationships: readonly StoredRelationship[], reportId: string | null): Iterable<Look> {
  for (const relationship of relationships) {
    const { from, to, owner } = relationship;
    const kind = kindOf(relationship);
    const fits = kind !== undefined && isAmong(kind.from, from) && isAmong(kind.to, to);
    const isForeign = owner !== null && owner !== reportId;
    if (!fits) yield `${nameOf(relationship)} is none of the model`;
    else yield isForeign ? `${nameOf(relationship)} leads into ${owner}` : null;
  }
}

/** Kinds of relationship that hold up what belongs to a report: each node of it hangs from one of them. */
const holding = relationshipTypes.filter((type) =>
  (relationshipKinds[type] as RelationshipKind).to.every((label) => nodeTypes[label].own),
);

/** From the report's own node every other one is reached, in one way. */
export function* heldUpOnce({ reportId, nodes, relationships }: StoredReport): Iterable<Look> {
  const holders = groupBy(
    relationships.filter(({ type }) => holding.includes(type)),
    ({ to }) => to,
  );
  if (!nodes.some(({ id }) => id === reportId)) yield `${reportId} has no node of its own`;
  for (const { id } of nodes) {
    const count = holders.get(id)?.length ?? 0;
    yield count === (id === reportId ? 0 : 1) ? null : `${id} hangs from ${count} nodes of ${reportId}`;
  }
}

/** Spans lie within the text of the report, and where words are stored they are those that stand there. */
export function* spansOfText(report: StoredReport): Iterable<Look> {
  const text = textOf(report);
  if (text === null) {
    yield `${report.reportId} has no text`;
    return;
  }
  for (const { id, properties } of report.nodes) {
    for (const span of spansOf(properties)) {
      const fault = faultOfSpan(span, text);
      yield fault === null ? null : `${id}: ${span.name === '' ? 'its span' : `the span of its ${span.name}`} ${fault}`;
    }
  }
  for (const relationship of report.relationships) {
    for (const span of spansOf(relationship.properties)) {
      const fault = faultOfSpan(span, text);
      yield fault === null ? null : `${nameOf(relationship)}: its span ${fault}`;
    }
  }
}

/** The outline is a tree of its text: parts lie in their wholes and beside each other, numbered from 1, and are counted right. */
export function* outlineOfText({ nodes, relationships }: StoredReport): Iterable<Look> {
  const byId = new Map<string, Properties>(nodes.map((node) => [node.id, node.properties]));
  const parts = groupBy(
    relationships.filter(({ type }) => type in outlineCounts),
    ({ from, type }) => `${from} ${type}`,
  );
  for (const own of parts.values()) {
    const [{ from, type }] = own as readonly [StoredRelationship];
    const whole = byId.get(from) ?? {};
    const children = own
      .map(({ to }): Readonly<Record<string, PropertyValue>> & { id: string } => ({ ...byId.get(to), id: to }))
      .sort((a, b) => Number(a['ordinal']) - Number(b['ordinal']));
    for (const [at, { id, ordinal, start, end }] of children.entries()) {
      const before = at === 0 ? (whole['start'] ?? 0) : children[at - 1]?.['end'];
      const isInside = Number(start) >= Number(before) && Number(end) <= Number(whole['end'] ?? Infinity);
      if (ordinal !== at + 1) yield `${id} is number ${shown(ordinal)} of the ${type} of ${from}, not ${at + 1}`;
      else yield isInside ? null : `${id} does not lie in ${from} behind what comes before it`;
    }
  }
  for (const [id, properties] of byId) {
    for (const [type, count] of Object.entries(outlineCounts)) {
      if (count === null || labelOfId(id) !== count.of) continue;
      const found = parts.get(`${id} ${type}`)?.length ?? 0;
      const isRight = count.fits(properties[count.property], found);
      yield isRight ? null : `${id} has ${found} ${type}, and ${count.property} ${shown(properties[count.property])}`;
    }
  }
}

/** What the outline is made of, and where its parts are counted. */
const outlineCounts: Readonly<
  Record<
    string,
    { of: NodeLabel; property: string; fits: (noted: PropertyValue | undefined, found: number) => boolean } | null
  >
> = {
  HAS_ASPECT: null,
  HAS_ISSUE: null,
  HAS_SUBISSUE: { of: 'Issue', property: 'isLeaf', fits: (noted, found) => noted === (found === 0) },
  ADDRESSED_BY: { of: 'Issue', property: 'measureCount', fits: (noted, found) => noted === found },
  HAS_STEP: null,
};

/** What lists are ordered and searched by is there, and follows from what it is made of. */
export function* sortKeysOf(nodes: readonly StoredNode[], report: Properties): Iterable<Look> {
  for (const { id, properties } of nodes) {
    const label = labelOfId(id);
    for (const [name, derive] of Object.entries((label && derivedProperties[label]) ?? {})) {
      const expected = derive(properties, report);
      const stored = properties[name] ?? null;
      yield stored === expected ? null : `${id} has the ${name} ${shown(stored)}, not ${shown(expected)}`;
    }
  }
}

/** The report is there, with a source that is the one noted. */
export function* sourceAsNoted({ reportId, entry, nodes }: StoredReport): Iterable<Look> {
  const sources = nodes.filter(({ id }) => labelOfId(id) === 'Source').map(({ properties }) => properties);
  const [source] = sources;
  if (source === undefined || sources.length > 1) {
    yield `${reportId} has ${sources.length} sources`;
    return;
  }
  const isNoted = entry === undefined || entry['sha256'] === source['sha256'];
  yield isNoted
    ? null
    : `${reportId} was written from ${shown(entry['sha256'])}, its source is ${shown(source['sha256'])}`;
  const { length } = textOf({ nodes }) ?? '';
  yield source['length'] === length
    ? null
    : `${reportId} has a text of ${length} characters, not ${shown(source['length'])}`;
}

/** Every character of a report's text that is not blank belongs to exactly one leaf of its outline. */
export async function* leavesOfText(report: StoredReport, { leavesOf }: Patient): AsyncIterable<Look> {
  const text = textOf(report);
  const leaves = text === null ? null : await leavesOf(text);
  if (text === null || leaves === null) return;
  let end = 0;
  for (const leaf of [...leaves].sort((a, b) => a.start - b.start)) {
    if (leaf.start < end) yield `${report.reportId}: what stands before ${end} is in two leaves`;
    else
      yield text.slice(end, leaf.start).trim() === ''
        ? null
        : `${report.reportId}: no leaf has [${end}, ${leaf.start})`;
    end = leaf.end;
  }
  if (text.slice(end).trim() !== '') yield `${report.reportId}: no leaf has what stands behind ${end}`;
}

/** What a graph has of a report is, record by record, what its source gives. */
export function* asDecomposed(report: StoredReport, records: GraphRecords): Iterable<Look> {
  const { reportId } = report;
  if (records.reportId !== reportId) {
    yield `${reportId} is ${records.reportId} by its source`;
    return;
  }
  const { nodes, relationships, claims } = divideRecords(records);
  yield* compared(
    new Map(nodes.map(({ id, properties }) => [id, canonical({ ...properties, id })])),
    new Map(report.nodes.map(({ id, properties }) => [id, canonical(properties)])),
  );
  yield* compared(
    tallied(relationships.map((relationship) => `${nameOf(relationship)} ${canonical(relationship.properties)}`)),
    tallied(
      report.relationships.map((relationship) => `${nameOf(relationship)} ${canonical(relationship.properties)}`),
    ),
  );
  yield* compared(
    new Map(claims.map((claim) => [claim.id, canonical({ ...claim })])),
    new Map(report.claims.map((claim) => [String(claim['id']), canonical(claim)])),
  );
}

function* compared(wanted: ReadonlyMap<string, string>, stored: ReadonlyMap<string, string>): Iterable<Look> {
  for (const [name, value] of wanted) {
    if (!stored.has(name)) yield `${name} is missing`;
    else yield stored.get(name) === value ? null : `${name} is not what its source says`;
  }
  for (const name of stored.keys()) if (!wanted.has(name)) yield `${name} is not in its source`;
}

/** How often each comes: equal relationships are told apart by nothing. */
function tallied(names: readonly string[]): ReadonlyMap<string, string> {
  return new Map([...groupBy(names, (name) => name)].map(([name, { length }]) => [name, String(length)]));
}

/** Of properties: what is null is not there. */
export function canonical(properties: Properties): string {
  const held = Object.entries(properties).filter(([, value]) => value !== null);
  return JSON.stringify(held.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function textOf({ nodes }: Pick<StoredReport, 'nodes'>): string | null {
  const source = nodes.find(({ id }) => labelOfId(id) === 'Source');
  const text = source?.properties['text'];
  return typeof text === 'string' ? text : null;
}

function typeOf(id: string): NodeType | undefined {
  const label = labelOfId(id);
  return label && nodeTypes[label];
}

function kindOf({ type }: StoredRelationship): RelationshipKind | undefined {
  return (relationshipKinds as Readonly<Record<string, RelationshipKind>>)[type];
}

function isAmong(labels: readonly NodeLabel[], id: string): boolean {
  return (labels as readonly (string | undefined)[]).includes(labelOfId(id));
}

export function nameOf({ type, from, to }: Pick<StoredRelationship, 'type' | 'from' | 'to'>): string {
  return `${type} from ${from} to ${to}`;
}

function shown(value: PropertyValue | undefined): string {
  return JSON.stringify(value ?? null).slice(0, 80);
}
