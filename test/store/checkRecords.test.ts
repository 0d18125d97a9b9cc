import { expect, test } from 'vitest';
import type { GraphRecords, NodeRecord, RelationshipRecord } from '../../src/graph/GraphRecords.js';
import { checkRecords } from '../../src/store/checkRecords.js';
import { sampleExtractor, sampleSource } from './sampleRecords.js';

const sample = sampleExtractor().decompose(sampleSource());
const { reportId } = sample;

function withNode(node: object): GraphRecords {
  return { ...sample, nodes: [...sample.nodes, node as NodeRecord] };
}
function withRelationship(relationship: object): GraphRecords {
  const whole = { key: '', properties: {}, ...relationship } as RelationshipRecord;
  return { ...sample, relationships: [...sample.relationships, whole] };
}

test('Records that fit the model are taken', () => {
  expect(() => {
    checkRecords(sample, new Set());
  }).not.toThrow();
});

test.each([
  ['a node twice', { ...sample, nodes: [...sample.nodes, ...sample.nodes.slice(0, 1)] }, 'is there twice'],
  ['an id of another label', withNode({ label: 'Region', id: 'team:1', properties: {} }), 'has not the prefix region:'],
  [
    'a node of another report',
    withNode({ label: 'Measure', id: 'measure:1', properties: { reportId: 'report:2' } }),
    'belongs to no or another report',
  ],
  [
    'a node of no report',
    withNode({ label: 'Measure', id: 'measure:1', properties: {} }),
    'belongs to no or another report',
  ],
  [
    'an unknown property',
    withNode({ label: 'Region', id: 'region:1', properties: { colour: 'red' } }),
    'a property colour that the model does not know',
  ],
  [
    'an inherited name as a property',
    withNode({ label: 'Region', id: 'region:1', properties: { constructor: 'x' } }),
    'a property constructor that the model does not know',
  ],
  [
    'a text for an integer',
    withNode({ label: 'Region', id: 'region:1', properties: { depth: '1' } }),
    'a property depth that is no integer',
  ],
  [
    'a fraction for an integer',
    withNode({ label: 'Region', id: 'region:1', properties: { depth: 0.5 } }),
    'a property depth that is no integer',
  ],
  [
    'a number for a text',
    withNode({ label: 'Region', id: 'region:1', properties: { name: 1 } }),
    'a property name that is no string',
  ],
  ['records without their report', { ...sample, nodes: [], relationships: [] }, 'has no node of its own'],
  [
    'a relationship twice',
    { ...sample, relationships: [...sample.relationships, ...sample.relationships.slice(0, 1)] },
    'is there twice',
  ],
  [
    'a relationship to nothing',
    withRelationship({ type: 'ISSUED_BY', from: reportId, to: 'committee:0' }),
    'ends at committee:0, which is not among the nodes',
  ],
  [
    'a relationship between the wrong labels',
    withRelationship({ type: 'HAS_STEP', from: reportId, to: 'region:999101' }),
    `may not end at ${reportId}`,
  ],
  [
    'two of a type from a shared node',
    withRelationship({ type: 'LOCATED_IN', from: 'committee:999101', to: 'region:999100' }),
    'is there twice',
  ],
])('%s is refused', (_, records, fault) => {
  expect(() => {
    checkRecords(records, new Set());
  }).toThrow(expect.objectContaining({ kind: 'RECORDS', message: expect.stringContaining(fault) as string }));
});
