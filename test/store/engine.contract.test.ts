import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/store/Engine.js';
import { fixedStatement } from '../../src/store/fixedStatement.js';
import { graphVersion } from '../../src/store/graphVersion.js';
import { schemaStatements } from '../../src/store/schemaStatements.js';
import type { Row } from '../../src/store/Store.js';
import { transact } from '../../src/store/transact.js';
import { describeEngines } from '../support/engines.js';

const createNode = 'CREATE (n:Region:Entity {id: $id}) SET n = $properties';
const readNode = 'MATCH (n:Region {id: $id}) RETURN n.value AS value ORDER BY value';

describeEngines('An engine', (engine) => {
  let graph: Engine;
  beforeAll(async () => {
    graph = await engine.openEmpty();
  });
  afterAll(() => graph.close());

  const create = (id: string, value: unknown = null): Promise<unknown> =>
    transact(graph, ({ run }) => run(createNode, { id, properties: { id, value } }));
  const isThere = async (id: string): Promise<boolean> => (await graph.read(readNode, { id })).length === 1;

  test('makes its constraints and indexes again without complaint', async () => {
    await graph.define(schemaStatements());
    await create('region:once');
    await expect(create('region:once')).rejects.toMatchObject({ kind: 'CONSTRAINT' });
  });

  test.each([
    ['text', '《关于“两个维护”的意见》'],
    ['text of any characters', '𠮷\u0000\n\'"\\ ) DETACH DELETE n //'],
    ['empty text', ''],
    ['zero', 0],
    ['a negative integer', -1],
    ['the greatest integer', Number.MAX_SAFE_INTEGER],
    ['a fraction', 0.1],
    ['truth', true],
    ['a list of texts', ['甲', '乙']],
    ['a list of integers', [3, 1, 2]],
    ['an empty list', []],
    ['null', null],
  ])('gives back %s as it was stored', async (name, value) => {
    const id = `region:${name}`;
    await create(id, value);
    expect(await graph.read(readNode, { id })).toEqual([{ value }]);
  });

  test.each([
    ['integers as integers', 'RETURN toString($value) AS answer', { value: 3 }, '3'],
    ['undefined as null', 'RETURN $value IS NULL AS answer', { value: undefined }, true],
    ['integers in rows of maps', 'UNWIND $value AS row RETURN toString(row.n) AS answer', { value: [{ n: 3 }] }, '3'],
    ['a limit', 'UNWIND [1, 2, 3] AS n WITH n ORDER BY n LIMIT $value RETURN count(n) AS answer', { value: 2 }, 2],
  ])('takes %s', async (_, statement, parameters, answer) => {
    expect(await graph.read(statement, parameters)).toEqual([{ answer }]);
  });

  test.each([
    ['SYNTAX', 'MATCH (n:Region', {}],
    ['PARAMETER', 'RETURN $missing AS value', {}],
    ['PARAMETER', 'RETURN $value AS value', { value: new Date(0) }],
    ['TYPE', 'RETURN 1 / $value AS value', { value: 0 }],
    ['READ_ONLY', createNode, { id: 'region:read', properties: { id: 'region:read' } }],
  ])('answers %s to %s', async (kind, statement, parameters) => {
    await expect(graph.read(statement, parameters)).rejects.toMatchObject({ name: 'StoreError', kind });
    expect(await isThere('region:read')).toBe(false);
  });

  describe('in a transaction', () => {
    test('writes all that a unit of work does, and reads see it as soon as it ended', async () => {
      await transact(graph, async ({ run }) => {
        await run(createNode, { id: 'region:a', properties: { id: 'region:a' } });
        await run(createNode, { id: 'region:b', properties: { id: 'region:b' } });
      });
      expect([await isThere('region:a'), await isThere('region:b')]).toEqual([true, true]);
    });

    test('shows nobody what is not committed', async () => {
      await transact(graph, async ({ run }) => {
        await run(createNode, { id: 'region:unseen', properties: { id: 'region:unseen' } });
        expect(await isThere('region:unseen')).toBe(false);
      });
    });

    test('writes nothing of a unit that throws', async () => {
      const unit = transact(graph, async ({ run }) => {
        await run(createNode, { id: 'region:thrown', properties: { id: 'region:thrown' } });
        throw new Error('changed its mind');
      });
      await expect(unit).rejects.toThrow('changed its mind');
      expect(await isThere('region:thrown')).toBe(false);
    });

    test('writes nothing of a unit that goes on after a statement failed', async () => {
      await create('region:taken');
      const unit = transact(graph, async ({ run }) => {
        await run(createNode, { id: 'region:before', properties: { id: 'region:before' } });
        await run(createNode, { id: 'region:taken', properties: { id: 'region:taken' } }).catch(() => undefined);
      });
      await expect(unit).rejects.toMatchObject({ kind: 'CONSTRAINT' });
      expect(await isThere('region:before')).toBe(false);
    });

    test('loses no update of writers at once', async () => {
      const bump = (): Promise<readonly Row[]> => transact(graph, ({ run }) => run(fixedStatement('take-turn')));
      const first = await bump();
      const rows = [...first, ...(await Promise.all([bump(), bump(), bump(), bump()])).flat()];
      const versions = rows.map((row) => row['version'] as number);
      expect(new Set(versions).size).toBe(5);
      expect(Math.min(...versions)).toBe(versions[0]);
      expect(await graphVersion(graph)).toBe(Math.max(...versions));
    });
  });
});
