import { nodeLabels, nodeTypes } from '../../graph/model.js';
import { aboutOf, departureOf, type SharedRecord } from '../SharedRecord.js';
import { fixedStatement } from '../fixedStatement.js';
import { groupBy } from '../groupBy.js';
import { mergeClaims } from '../mergeClaims.js';
import { schemaStatements } from '../schemaStatements.js';
import type { Row } from '../Store.js';
import type { Look, Patient } from './Check.js';
import { canonical, endsOfModel, labelsOfIds, nameOf, propertiesOfModel, sortKeysOf } from './reportChecks.js';
import type { StoredNode, StoredRelationship } from './StoredReport.js';

/* What must hold of a graph beside its reports. */

const ids = fixedStatement('audit-ids');
const claims = fixedStatement('audit-claims');
const sharedNodes = fixedStatement('audit-shared-nodes');
const sharedRelationships = fixedStatement('audit-shared-relationships');
const reportIds = fixedStatement('report-ids');
const listEntries = fixedStatement('list-entries');
const reportVersions = fixedStatement('report-versions');
const countClaims = fixedStatement('count-claims');
const countOwnNodes = fixedStatement('count-own-nodes');

const nodesOf = (patient: Patient) =>
  patient.graph.read(sharedNodes) as Promise<unknown> as Promise<readonly StoredNode[]>;
const relationshipsOf = (patient: Patient) =>
  patient.graph.read(sharedRelationships) as Promise<unknown> as Promise<readonly StoredRelationship[]>;

/** No two nodes have one id, and none has none. */
export async function* uniqueIds({ graph }: Patient): AsyncIterable<Look> {
  const [row] = await graph.read(ids);
  const { nodes, doubled } = row as unknown as { readonly nodes: number; readonly doubled: readonly string[] };
  for (const id of doubled) yield `${id || 'no id at all'} is the id of several nodes`;
  for (let at = doubled.length; at < nodes; at += 1) yield null;
}

/** Every label has as many nodes as it has among those that questions meet. */
export async function* countsByLabel({ graph }: Patient): AsyncIterable<Look> {
  for (const label of nodeLabels) {
    const [all] = await graph.read(`MATCH (n:${label}) RETURN count(*) AS nodes`);
    const [met] = await graph.read(`MATCH (n:Entity) WHERE n.id STARTS WITH $prefix RETURN count(*) AS nodes`, {
      prefix: `${nodeTypes[label].idPrefix}:`,
    });
    const [found, wanted] = [Number(all?.['nodes']), Number(met?.['nodes'])];
    yield found === wanted ? null : `there are ${found} ${label}, and ${wanted} nodes with their ids`;
  }
}

/** Whatever belongs to a report belongs to one that is there, and what is noted is noted of one. */
export async function* ownersThere({ graph }: Patient): AsyncIterable<Look> {
  const there = new Set((await graph.read(reportIds)).map(({ id }) => id));
  const owned = await Promise.all(
    Object.entries({ notes: listEntries, claims: countClaims, nodes: countOwnNodes }).map(
      async ([what, statement]) => [what, await graph.read(statement)] as const,
    ),
  );
  for (const [what, rows] of owned) {
    for (const { reportId } of rows) {
      yield there.has(reportId) ? null : `there are ${what} of ${String(reportId)}, and no such report`;
    }
  }
  const noted = new Set(owned[0]?.[1].map(({ reportId }) => reportId));
  for (const id of there) if (!noted.has(id)) yield `${String(id)} has no note of what was written of it`;
}

/** What reports share is what they say of it, and there is nothing that none of them speaks of. */
export async function* sharedAsClaimed(patient: Patient): AsyncIterable<Look> {
  const wanted = new Map(patient.fixtures.map(({ id, properties }) => [id, canonical({ ...properties, id })]));
  for (const [about, rows] of groupBy(await patient.graph.read(claims), ({ about }) => about as string)) {
    const said = rows.map(({ record }) => parsed(record)).filter((record) => record !== null);
    if (said.length < rows.length) yield `what is said of ${about} cannot be read`;
    if (said.length === 0) continue;
    const record = mergeClaims(said);
    if (aboutOf(record) !== about) yield `what is said of ${about} is of ${aboutOf(record)}`;
    wanted.set(about, sharedText(record));
  }
  const stored = new Map<string, string>();
  for (const { id, properties } of await nodesOf(patient)) stored.set(id, canonical(properties));
  for (const relationship of await relationshipsOf(patient)) {
    const about = `${relationship.type} ${relationship.from}`;
    if (stored.has(about)) yield `there are two ${about}`;
    stored.set(about, `${nameOf(relationship)} ${canonical(relationship.properties)}`);
  }
  for (const [about, value] of wanted) {
    if (!stored.has(about)) yield `${about} is missing`;
    else yield stored.get(about) === value ? null : `${about} is not what reports say of it`;
  }
  for (const about of stored.keys()) if (!wanted.has(about)) yield `no report speaks of ${about}`;
}

function parsed(record: unknown): SharedRecord | null {
  try {
    return JSON.parse(String(record)) as SharedRecord;
  } catch {
    return null;
  }
}

function sharedText(record: SharedRecord): string {
  if (departureOf(aboutOf(record)) === null) return canonical({ ...record.properties, id: aboutOf(record) });
  const relationship = record as Extract<SharedRecord, { type: unknown }>;
  return `${nameOf(relationship)} ${canonical(relationship.properties)}`;
}

export async function* sharedLabels(patient: Patient): AsyncIterable<Look> {
  yield* labelsOfIds(await nodesOf(patient));
}

export async function* sharedProperties(patient: Patient): AsyncIterable<Look> {
  yield* propertiesOfModel(await nodesOf(patient), await relationshipsOf(patient));
}

export async function* sharedEnds(patient: Patient): AsyncIterable<Look> {
  yield* endsOfModel(await relationshipsOf(patient), null);
}

export async function* sharedSortKeys(patient: Patient): AsyncIterable<Look> {
  yield* sortKeysOf(await nodesOf(patient), {});
}

/** The graph has one version, and no report one that is later. */
export async function* versions({ graph }: Patient): AsyncIterable<Look> {
  const rows = await graph.read(reportVersions);
  if (rows.length > 1) yield `the graph has ${rows.length} versions`;
  for (const { version, reportIds: of, versions: each } of rows) {
    for (const [at, written] of (each as readonly number[]).entries()) {
      const isRight = written <= Number(version);
      yield isRight
        ? null
        : `${String((of as readonly string[])[at])} was written at ${written}, after ${String(version)}`;
    }
  }
}

/** Constraints and indexes of the model are there and in use. */
export async function* schemaInForce({ graph }: Patient): AsyncIterable<Look> {
  const there = new Set([
    ...(await graph.read('SHOW CONSTRAINTS')).map(described('UNIQUE')),
    ...(await graph.read('SHOW INDEXES')).map(described('INDEX')),
  ]);
  for (const statement of schemaStatements()) {
    const [, label = '', property = ''] = /FOR \(n:(\w+)\) (?:ON|REQUIRE) \(?n\.(\w+)/.exec(statement) ?? [];
    const kind = statement.startsWith('CREATE CONSTRAINT') ? 'UNIQUE' : 'INDEX';
    yield there.has(`${kind} ${label} ${property}`) ? null : `${kind} of ${label}.${property} is missing`;
  }
}

/** The engines tell of their schema in different words. */
const described =
  (kind: string) =>
  (row: Row): string => {
    const { label, labelsOrTypes, property, properties, state } = row;
    const of = [label ?? labelsOrTypes, property ?? properties].flat();
    return [kind, ...of, ...(state === undefined || state === 'ONLINE' ? [] : ['that is not in use'])].join(' ');
  };
