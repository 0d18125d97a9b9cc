import { expect, test } from 'vitest';
import { tooOld } from '../../src/store/neo4j/tooOld.js';

test.each([
  ['Neo4j/5.26.19', undefined],
  ['Neo4j/5.23.0', undefined],
  ['Neo4j/2025.10.1', undefined],
  ['Neo4j/dev', undefined],
  ['', undefined],
  ['Neo4j/5.22.0', 'Neo4j/5.22.0 is too old: Neo4j 5.23 or later is needed'],
  ['Neo4j/4.4.38', 'Neo4j/4.4.38 is too old: Neo4j 5.23 or later is needed'],
])('What is wrong with a server that calls itself %j: %j', (agent, complaint) => {
  expect(tooOld(agent)).toBe(complaint);
});
