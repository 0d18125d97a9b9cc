import { beforeEach, expect, it } from 'vitest';
import { fixedStatement } from '../../src/store/fixedStatement.js';
import { KeptAnswers } from '../../src/store/KeptAnswers.js';
import type { Parameters, Row, Store } from '../../src/store/Store.js';

/** A graph whose one answer is how often it was written to. */
class Counter {
  engine: Store['engine'] = 'embedded';
  writes = 0;
  looks = 0;
  readonly asked: (readonly [string, unknown])[] = [];
  /** What happens while the next question is answered. */
  meanwhile = (): void => undefined;

  read = (statement: string, parameters: Parameters = {}): Promise<readonly Row[]> => {
    if (statement === fixedStatement('read-graph')) {
      this.looks += 1;
      return Promise.resolve([{ version: this.writes }]);
    }
    this.asked.push([statement, parameters['of'] ?? null]);
    const rows = [{ writes: this.writes }];
    const { meanwhile } = this;
    this.meanwhile = () => undefined;
    meanwhile();
    return Promise.resolve(rows);
  };
}

let graph: Counter;
let answers: KeptAnswers;
beforeEach(() => {
  graph = new Counter();
  answers = new KeptAnswers(graph, 10_000);
});
const writes = async (statement = 'a', parameters?: Parameters): Promise<unknown> =>
  (await answers.read(statement, parameters))[0]?.['writes'];

it('is asked once as long as nothing is written', async () => {
  expect([await writes(), await writes()]).toEqual([0, 0]);
  expect(graph.asked).toEqual([['a', null]]);
  graph.writes += 1;
  expect([await writes(), await writes()]).toEqual([1, 1]);
  expect(graph.asked).toHaveLength(2);
});

it('is asked for each statement and its parameters', async () => {
  for (let round = 0; round < 2; round++) {
    await writes('a', { of: ['x'] });
    await writes('a', { of: ['y'] });
    await writes('b', { of: ['x'] });
  }
  expect(graph.asked).toEqual([
    ['a', ['x']],
    ['a', ['y']],
    ['b', ['x']],
  ]);
});

it('keeps nothing that may be of before or after a change', async () => {
  graph.meanwhile = () => void (graph.writes += 1);
  expect(await writes()).toBe(0);
  expect(await writes()).toBe(1);
  expect(graph.asked).toHaveLength(2);
});

it('keeps nothing of a question that failed', async () => {
  graph.meanwhile = () => {
    throw new Error('the graph is down');
  };
  await expect(writes()).rejects.toThrow('the graph is down');
  expect(await writes()).toBe(0);
});

it('forgets what was used longest ago', async () => {
  const statements = Array.from({ length: 30 }, (_, at) => `s${String(at)}`);
  for (const statement of statements) await writes(statement);
  await writes('s29');
  expect(graph.asked).toHaveLength(30);
  await writes('s0');
  expect(graph.asked).toHaveLength(31);
});

it('keeps nothing where there is no room, and need not look at the version then', async () => {
  answers = new KeptAnswers(graph, 1);
  expect([await writes(), await writes()]).toEqual([0, 0]);
  expect(graph.asked).toHaveLength(2);
  expect(graph.looks).toBe(0);
});

it('keeps nothing of a version that has just come where a commit is seen piece by piece', async () => {
  graph.engine = 'neo4j';
  let now = 0;
  answers = new KeptAnswers(graph, 10_000, () => now);
  await writes();
  now += 1_999;
  await writes();
  expect(graph.asked).toHaveLength(2);
  now += 1;
  await writes();
  await writes();
  expect(graph.asked).toHaveLength(3);
  graph.writes += 1;
  await writes();
  await writes();
  expect(graph.asked).toHaveLength(5);
});
