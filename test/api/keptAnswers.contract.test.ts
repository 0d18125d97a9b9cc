import { graphql } from 'graphql';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Context } from '../../src/api/Context.js';
import { fixedStatement } from '../../src/store/fixedStatement.js';
import { settlingTime } from '../../src/store/GraphVersions.js';
import { GraphStore } from '../../src/store/GraphStore.js';
import { keepFixtures } from '../../src/store/keepFixtures.js';
import { KeptAnswers } from '../../src/store/KeptAnswers.js';
import { noLedger } from '../../src/store/noLedger.js';
import { schema } from '../support/askGraph.js';
import { describeEngines } from '../support/engines.js';
import { extractor, sampleFiles, sourceFile } from '../support/reports.js';

const questions = {
  stats: '{ stats { reports issues measures mentions relationships } }',
  outcomes: '{ outcomes(groupBy: FOCUS) { key kind total figureCount } }',
  recurring: '{ recurringIssueTypes { type { zh } issueCount share committees { name } } }',
  coOccurring: '{ coOccurringIssueTypes { a { key } b { key } reportCount lift } }',
  comparison:
    '{ compareCommittees(ids: ["committee:中共青禾市松屿区委", "committee:中共青禾大学委员会"]) { rows { type { key } counts } } }',
  totals: '{ issues(filter: {focus: [POLICY]}) { totalCount } }',
};

describeEngines('what is gathered from the whole graph', (engine) => {
  let store: GraphStore;
  /** Another server on the same graph. */
  let other: GraphStore;
  let statements: string[];
  let context: Context;
  /** In ms. */
  let elapsed: number;
  beforeEach(async () => {
    const graph = await engine.openEmpty();
    await keepFixtures(graph, extractor.fixtures);
    [store, other] = [new GraphStore(graph, extractor, noLedger), new GraphStore(graph, extractor, noLedger)];
    for (const path of sampleFiles.slice(0, 3)) await store.put(sourceFile(path));
    statements = [];
    const read: GraphStore['read'] = (statement, parameters) => {
      statements.push(statement);
      return store.read(statement, parameters);
    };
    elapsed = 0;
    context = { store, answers: new KeptAnswers({ engine: store.engine, read }, 1_000_000, () => elapsed) };
  });
  afterEach(() => store.close());

  const answer = async (source: string, contextValue: Context): Promise<unknown> => {
    const { data, errors } = await graphql({ schema, source, contextValue });
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(data));
  };

  it.each(Object.entries(questions))('is kept and is true: %s', async (_, question) => {
    const first = await answer(question, context);
    expect(first).toEqual(await answer(question, { store }));

    elapsed += settlingTime[store.engine];
    await answer(question, context);
    statements = [];
    expect(await answer(question, context)).toEqual(first);
    expect(new Set(statements)).toEqual(new Set([fixedStatement('read-graph')]));

    const { reportId } = await other.put(sourceFile(sampleFiles[3]!));
    const more = await answer(question, context);
    expect(more).toEqual(await answer(question, { store }));
    expect(more).not.toEqual(first);

    await other.delete(reportId);
    expect(await answer(question, context)).toEqual(first);
  });
});
