import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaStatements } from '../../src/store/schemaStatements.js';

test('docs/neo4j.md lists every index there is, and no other', () => {
  const documented = readFileSync(new URL('../../docs/neo4j.md', import.meta.url), 'utf8')
    .split('## Constraints and indexes')[1]!
    .matchAll(/^\| `(\w+)` *\|([^|]*)\|$/gm);
  const listed = [...documented].flatMap(([, label, properties]) =>
    ['id', ...[...properties!.matchAll(/`(\w+)`/g)].map(([, property]) => property)].map(
      (property) => `${label}.${property}`,
    ),
  );
  const made = schemaStatements().flatMap((statement) => {
    const [, label, property] = /^CREATE INDEX .* FOR \(n:(\w+)\) ON \(n\.(\w+)\)$/.exec(statement) ?? [];
    return label === undefined ? [] : [`${label}.${property}`];
  });
  expect(listed.sort()).toEqual(made.sort());
  expect(made.length).toBeGreaterThan(20);
});
