import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nodeLabels, relationshipTypes } from '../../src/graph/model.js';
import { createNodes, createRelationships, replaceNodes } from '../../src/store/composedStatements.js';
import { fixedStatement } from '../../src/store/fixedStatement.js';
import { refusals, refusedForms } from '../support/neverUse.js';

const fixed = readdirSync(new URL('../../cypher/', import.meta.url)).map((file) => file.replace(/\.cypher$/, ''));

describe('No statement has a form that the engines take differently', () => {
  test.each(fixed)('cypher/%s', (name) => {
    expect(refusedForms(fixedStatement(name))).toEqual([]);
  });

  test.each(nodeLabels)('nodes of %s', (label) => {
    expect([createNodes(label), replaceNodes(label)].flatMap(refusedForms)).toEqual([]);
  });

  test.each(relationshipTypes)('relationships of %s', (type) => {
    expect(refusedForms(createRelationships(type))).toEqual([]);
  });
});

test.each(refusals)('$form is refused', ({ form, example }) => {
  expect(refusedForms(example).map((refused) => refused.split(': ')[0])).toContain(form);
});

test.each([
  ['a text that looks like one', "MATCH (a:Aspect {title: '() COLLECT {'}) RETURN a.id AS id ORDER BY id"],
  [
    'a bound node without its label',
    'MATCH (a:Aspect) MATCH (a)-[:HAS_ISSUE]->(i:Issue) RETURN i.id AS id ORDER BY id',
  ],
  [
    'subqueries that collect lists',
    `MATCH (r:Report {id: $id})
CALL (r) { MATCH (r)-[:HAS_ASPECT]->(a:Aspect)
  CALL (a) { MATCH (a)-[:HAS_ISSUE]->(s:Issue) WITH s ORDER BY s.ordinal LIMIT 3 RETURN collect([s.id, s.title]) AS ss }
  RETURN collect([a.id, ss]) AS aa }
RETURN [r.id, aa] AS report, r.id AS id ORDER BY id`,
  ],
  [
    'EXISTS with WHERE',
    'MATCH (d:Document) WHERE NOT EXISTS { MATCH (d)<-[:MENTIONS]-(:Entity) } RETURN d.id AS id ORDER BY id',
  ],
  ['a bounded path', 'MATCH (a:Region {id: $id})-[:PART_OF*0..4]->(b:Region) RETURN b.id AS id ORDER BY id'],
  ['a sum with its zero', 'MATCH (a:Aspect) RETURN coalesce(sum(a.start), 0) AS total'],
  ['parameters for paging', 'MATCH (a:Aspect) RETURN a.id AS id ORDER BY id SKIP $skip LIMIT $first'],
])('%s is taken', (_, statement) => {
  expect(refusedForms(statement)).toEqual([]);
});
