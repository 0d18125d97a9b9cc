import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseReport } from '../../src/parse.js';
import type { Archive, CheckResult, Patient } from '../../src/store/doctor/Check.js';
import { checks } from '../../src/store/doctor/checks.js';
import { examine } from '../../src/store/doctor/examine.js';
import type { Engine } from '../../src/store/Engine.js';
import { GraphStore } from '../../src/store/GraphStore.js';
import { hashOf } from '../../src/store/hashOf.js';
import { keepFixtures } from '../../src/store/keepFixtures.js';
import { noLedger } from '../../src/store/noLedger.js';
import { schemaStatements } from '../../src/store/schemaStatements.js';
import type { Row } from '../../src/store/Store.js';
import { taxonomy } from '../support/parse.js';
import { describeEngines } from '../support/engines.js';
import { extractor, sampleFiles, sourceFile } from '../support/reports.js';

/** The report of a city, which has regions; read once. */
const [source] = sampleFiles.map(sourceFile);
const sources = [source!];
const { leaves } = (await parseReport(source!, taxonomy)).parsed;
const records = await extractor.decompose(source!);

/** What harms a graph, and the checks that must see it. */
interface Harm {
  readonly what: string;
  readonly statement: string;
  readonly seen: readonly string[];
}

const anIssue = 'MATCH (i:Issue) WHERE i.isLeaf = true WITH i ORDER BY i.id LIMIT 1';
const aMeasure = 'MATCH (m:Measure) WITH m ORDER BY m.id LIMIT 1';
const aFigure = 'MATCH (f:Figure) WITH f ORDER BY f.id LIMIT 1';
const aSource = 'MATCH (s:Source) WITH s ORDER BY s.id LIMIT 1';

const harms: readonly Harm[] = [
  { what: 'a node is lost', statement: `${aFigure} DETACH DELETE f`, seen: ['counts', 'records'] },
  {
    what: 'a relationship is lost',
    statement: `${aMeasure} MATCH (:Issue)-[r:ADDRESSED_BY]->(m) DELETE r`,
    seen: ['counts', 'holders', 'outlines', 'records'],
  },
  {
    what: 'a node is no Entity any more',
    statement: `${aFigure} REMOVE f:Entity`,
    seen: ['label-counts', 'counts', 'records'],
  },
  {
    what: 'a node has a label too many',
    statement: `${aFigure} SET f:Measure`,
    seen: ['label-counts', 'labels'],
  },
  {
    what: 'a property is of another type',
    statement: `${aFigure} SET f.phrase = 7`,
    seen: ['properties', 'records'],
  },
  {
    what: 'a property is none of the model',
    statement: `${aFigure} SET f.colour = 'red'`,
    seen: ['properties', 'records'],
  },
  {
    what: 'a relationship leads where none may',
    statement: `${anIssue} MATCH (c:PartyCommittee) WITH i, c ORDER BY c.id LIMIT 1 CREATE (i)-[:HAS_SUBISSUE]->(c)`,
    seen: ['counts', 'ends', 'outlines', 'records'],
  },
  {
    what: 'the node of a report is lost',
    statement: `MATCH (r:Report) WITH r ORDER BY r.id LIMIT 1 DETACH DELETE r`,
    seen: ['owners'],
  },
  {
    what: 'what was noted of a report is lost',
    statement: `MATCH (e:Entry) WITH e ORDER BY e.id LIMIT 1 DELETE e`,
    seen: ['journal', 'owners', 'counts'],
  },
  {
    what: 'something hangs from two nodes',
    statement: `${aMeasure} MATCH (i:Issue) WHERE NOT EXISTS { MATCH (i)-[:ADDRESSED_BY]->(m) } WITH m, i ORDER BY i.id LIMIT 1 CREATE (i)-[:ADDRESSED_BY]->(m)`,
    seen: ['counts', 'holders', 'outlines', 'records'],
  },
  {
    what: 'a shared node is lost',
    statement: `MATCH (g:Region) WITH g ORDER BY g.id LIMIT 1 DETACH DELETE g`,
    seen: ['shared'],
  },
  {
    what: 'a shared node says something else',
    statement: `MATCH (t:InspectionTeam) WITH t ORDER BY t.id LIMIT 1 SET t.name = 'x'`,
    seen: ['shared'],
  },
  {
    what: 'a shared node is there that nobody speaks of',
    statement: `CREATE (r:Region:Entity {id: 'region:999999', name: 'x', depth: 1})`,
    seen: ['shared'],
  },
  {
    what: 'an issue type is lost that nothing is of',
    statement: `MATCH (t:IssueType) WHERE NOT EXISTS { MATCH (t)<-[:OF_TYPE]-(:Issue) } WITH t ORDER BY t.id LIMIT 1 DELETE t`,
    seen: ['shared'],
  },
  {
    what: 'what is said of a shared node is lost',
    statement: `MATCH (c:Claim) WITH c ORDER BY c.id LIMIT 1 DELETE c`,
    seen: ['counts', 'records'],
  },
  {
    what: 'a report is later than the graph',
    statement: `MATCH (e:Entry) WITH e ORDER BY e.id LIMIT 1 SET e.version = e.version + 100000`,
    seen: ['versions'],
  },
  {
    what: 'a text is longer than it was',
    statement: `${aSource} SET s.text = s.text + '。'`,
    seen: ['texts', 'records'],
  },
  {
    what: 'a source is another than was noted',
    statement: `${aSource} SET s.sha256 = '00'`,
    seen: ['texts', 'records'],
  },
  {
    what: 'a span ends behind its text',
    statement: `${aMeasure} SET m.end = 1000000`,
    seen: ['spans', 'outlines', 'records'],
  },
  {
    what: 'a span ends before it begins',
    statement: `${aFigure} SET f.start = f.end + 1`,
    seen: ['spans', 'records'],
  },
  {
    what: 'a span is of other words',
    statement: `${aFigure} SET f.start = f.start + 1`,
    seen: ['spans', 'records'],
  },
  {
    what: 'a span has one end',
    statement: `${aFigure} REMOVE f.start`,
    seen: ['spans', 'records'],
  },
  {
    what: 'a part is numbered twice',
    statement: `MATCH (a:Aspect) WHERE a.ordinal = 2 WITH a ORDER BY a.id LIMIT 1 SET a.ordinal = 1`,
    seen: ['outlines', 'records'],
  },
  {
    what: 'measures are counted wrongly',
    statement: `${anIssue} SET i.measureCount = i.measureCount + 1`,
    seen: ['outlines', 'records'],
  },
  {
    what: 'a sort key is lost',
    statement: `${anIssue} REMOVE i.sortDeadline`,
    seen: ['sort-keys', 'records'],
  },
  {
    what: 'a sort key is wrong',
    statement: `MATCH (r:Report) WITH r ORDER BY r.id LIMIT 1 SET r.sortDate = '1999-01-01'`,
    seen: ['sort-keys', 'records'],
  },
  {
    what: 'a word is wrong that nothing follows from',
    statement: `${anIssue} SET i.description = 'x'`,
    seen: ['records'],
  },
];

describeEngines('A doctor', (engine) => {
  /** Makes what was dropped again. */
  const defineAgain = (name: RegExp): Promise<void> => graph.define(schemaStatements().filter((one) => name.test(one)));

  let graph: Engine;
  let versions: ReadonlyMap<string, Row>;

  beforeAll(async () => {
    graph = await engine.openEmpty();
    await keepFixtures(graph, extractor.fixtures);
    const store = new GraphStore(graph, extractor, noLedger);
    for (const source of sources) await store.put(source);
    const rows = await graph.read(
      'MATCH (e:Entry) RETURN e.id AS id, e.sha256 AS sha256, e.sequence AS sequence ORDER BY id',
    );
    versions = new Map(rows.map((row) => [row['sha256'] as string, row]));
  });
  afterAll(() => graph.close());

  /** A store's journal and sources, as its directory would give them. */
  const archive = (): Archive => ({
    reports: new Map(
      sources.map(({ bytes, ...source }) => {
        const sha256 = hashOf(bytes);
        const { id, sequence } = versions.get(sha256) as { id: string; sequence: number };
        return [id, { op: 'PUT', reportId: id, sha256, sequence, extractor: extractor.version, ...source }];
      }),
    ),
    source: ({ sha256 }) => {
      const found = sources.find(({ bytes }) => hashOf(bytes) === sha256);
      return found === undefined ? Promise.reject(new Error('no such source')) : Promise.resolve(found);
    },
    decompose: () => records,
  });

  const leavesOf: Patient['leavesOf'] = () => Promise.resolve(leaves);

  const look = (read: Patient['graph'], given: Partial<Patient> = {}): Promise<readonly CheckResult[]> =>
    examine(
      { graph: read, fixtures: extractor.fixtures, archive: archive(), leavesOf, ...given },
      { engine: engine.name, deep: true },
    );
  const failed = (results: readonly CheckResult[]): string[] =>
    results.filter(({ faults }) => faults > 0).map(({ name }) => name);

  /** Looks at a graph that was harmed, in a transaction that is rolled back. */
  async function afterHarm(statement: string): Promise<readonly CheckResult[]> {
    const transaction = await graph.begin();
    try {
      await transaction.run(statement);
      let turn: Promise<unknown> = Promise.resolve();
      return await look({
        // A transaction takes one statement at a time, and none about the schema beside data.
        read: (asked, parameters) => {
          const answer = turn.then(() =>
            asked.startsWith('SHOW') ? graph.read(asked) : transaction.run(asked, parameters),
          );
          turn = answer.catch(() => undefined);
          return answer;
        },
      });
    } finally {
      await transaction.rollback();
    }
  }

  test('finds nothing in a graph that is whole, and looks at much', async () => {
    const results = await look(graph);
    expect(results.filter(({ faults }) => faults > 0)).toEqual([]);
    expect(results.map(({ name }) => name)).toEqual(checks.map(({ name }) => name));
    expect(results.filter(({ looked }) => looked === 0)).toEqual([]);
    expect(results.find(({ name }) => name === 'spans')!.looked).toBeGreaterThan(200);
  });

  test.each(harms)('sees that $what', async ({ statement, seen }) => {
    const results = await afterHarm(statement);
    expect(failed(results)).toEqual(expect.arrayContaining([...seen]));
    for (const { faults, examples, remedy } of results) {
      expect({ told: examples.length > 0, remedied: remedy !== null }).toEqual({
        told: faults > 0,
        remedied: faults > 0,
      });
    }
  });

  test('sees that two nodes have one id', { timeout: 120_000 }, async () => {
    await graph.define(['DROP CONSTRAINT Entity_id_unique', 'DROP CONSTRAINT Region_id_unique']);
    try {
      const results = await afterHarm(
        `MATCH (g:Region) WITH g ORDER BY g.id LIMIT 1 CREATE (h:Region:Entity) SET h = g{.*}`,
      );
      expect(failed(results)).toEqual(expect.arrayContaining(['schema', 'ids']));
    } finally {
      await defineAgain(/(?:Entity|Region)_id_unique/);
    }
  });

  test('sees that an index is missing', { timeout: 120_000 }, async () => {
    await graph.define(['DROP INDEX Region_code']);
    try {
      const results = await look(graph);
      expect(failed(results)).toEqual(['schema']);
      expect(results.find(({ name }) => name === 'schema')!.examples).toEqual(['INDEX of Region.code is missing']);
    } finally {
      await defineAgain(/Region_code/);
    }
  });

  test('sees that a source is missing, or put by another line of the journal', { timeout: 120_000 }, async () => {
    const lost = { ...archive(), source: () => Promise.reject(new Error('it is gone')) };
    expect(failed(await look(graph, { archive: lost }))).toEqual(['sources', 'records']);
    const later = new Map(
      [...archive().reports].map(([id, entry]) => [id, { ...entry, sequence: entry.sequence + 1 }]),
    );
    expect(failed(await look(graph, { archive: { ...archive(), reports: later } }))).toEqual(['journal']);
    expect(failed(await look(graph, { archive: { ...archive(), reports: new Map() } }))).toEqual(['journal']);
  });

  test.each([
    ['a leaf is missing', (leaves: readonly { start: number; end: number }[]) => leaves.slice(1)],
    [
      'a leaf is there twice',
      (leaves: readonly { start: number; end: number }[]) => [...leaves, ...leaves.slice(0, 1)],
    ],
  ])('sees that %s', async (_, change) => {
    const results = await look(graph, { leavesOf: async (text) => change((await leavesOf(text)) ?? []) });
    expect(failed(results)).toEqual(['leaves']);
  });
});

describe('Every check', () => {
  test('is made to fail', () => {
    const seen = new Set([...harms.flatMap((harm) => harm.seen), 'schema', 'ids', 'sources', 'journal', 'leaves']);
    expect(checks.map(({ name }) => name).filter((name) => !seen.has(name))).toEqual([]);
  });
});
