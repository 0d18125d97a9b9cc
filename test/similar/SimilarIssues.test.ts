import { beforeEach, describe, expect, it } from 'vitest';
import { SimilarIssues } from '../../src/similar/SimilarIssues.js';
import { fixedStatement } from '../../src/store/fixedStatement.js';
import type { Parameters, Row, Store } from '../../src/store/Store.js';

/** A graph of nothing but titles, which notes what is read of it. */
class Titles implements Pick<Store, 'read'> {
  engine: Store['engine'] = 'embedded';
  version = 0;
  readonly reports = new Map<string, { version: number; titles: readonly string[] }>();
  /** What a server that lags behind has: where there is one, titles are read of it. */
  lagging: typeof this.reports | undefined;
  /** What happens before titles are read next. */
  meanwhile = (): void => undefined;
  readonly #read: string[] = [];
  checks = 0;
  isDown = false;

  put(key: string, ...titles: string[]): void {
    this.version += 1;
    this.reports.set(`report:${key}`, { version: this.version, titles });
  }

  delete(key: string): void {
    this.version += 1;
    this.reports.delete(`report:${key}`);
  }

  async read(statement: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    await new Promise(setImmediate);
    if (statement === fixedStatement('read-graph')) {
      this.checks += 1;
      return this.version === 0 ? [] : [{ version: this.version, extractor: null }];
    }
    if (statement === fixedStatement('report-versions')) {
      if (this.version === 0) return [];
      const versions = [...this.reports.values()].map(({ version }) => version);
      return [{ version: this.version, reportIds: [...this.reports.keys()], versions }];
    }
    if (this.isDown) throw new Error('the graph is down');
    this.meanwhile();
    this.meanwhile = () => undefined;
    const reportIds = parameters['reportIds'] as string[];
    this.#read.push(...reportIds);
    return reportIds.flatMap((reportId) => {
      const report = (this.lagging ?? this.reports).get(reportId);
      if (report === undefined) return [];
      return [
        { reportId, version: report.version, issues: report.titles.map((title, at) => [`1.${String(at + 1)}`, title]) },
      ];
    });
  }

  /** The reports whose titles were read since this was last asked. */
  takeRead(): string[] {
    return this.#read.splice(0);
  }
}

let graph: Titles;
let similar: SimilarIssues;
beforeEach(() => {
  graph = new Titles();
  similar = new SimilarIssues(graph);
  graph.put('a', '主体责任', '安全生产');
  graph.put('b', '主体责任');
});

const like = async (title: string): Promise<string[]> => {
  const [found] = await similar.find([{ reportId: 'report:mine', title, first: 10, minScore: 0.3 }]);
  return found!.map(({ id }) => id);
};

describe('similar issues are found', () => {
  it('among all there are', async () => {
    expect(await like('主体责任')).toEqual(['issue:a/1.1', 'issue:b/1.1']);
  });

  it('without reading anything again as long as the graph has its version', async () => {
    await like('主体责任');
    expect(graph.takeRead()).toEqual(['report:a', 'report:b']);
    await like('安全生产');
    expect(graph.takeRead()).toEqual([]);
  });

  it('reading only what was written since', async () => {
    await like('主体责任');
    graph.takeRead();
    graph.put('b', '安全生产', '主体责任');
    graph.put('c', '主体责任');
    graph.delete('a');
    expect(await like('主体责任')).toEqual(['issue:b/1.2', 'issue:c/1.1']);
    expect(graph.takeRead()).toEqual(['report:b', 'report:c']);
  });

  it('in a graph that was emptied and filled again', async () => {
    await like('主体责任');
    graph.reports.clear();
    graph.version = 0;
    expect(await like('主体责任')).toEqual([]);
    graph.version = 100;
    graph.put('b', '主体责任');
    expect(await like('主体责任')).toEqual(['issue:b/1.1']);
  });

  it('when reports are written and deleted while their titles are read', async () => {
    graph.meanwhile = () => {
      graph.put('a', '安全生产', '主体责任');
      graph.delete('b');
      graph.put('c', '主体责任');
    };
    await like('主体责任');
    expect(await like('主体责任')).toEqual(['issue:a/1.2', 'issue:c/1.1']);
    graph.takeRead();
    expect(await like('主体责任')).toEqual(['issue:a/1.2', 'issue:c/1.1']);
    expect(graph.takeRead()).toEqual([]);
  });

  it('as soon as a server that lags behind has them', async () => {
    await like('主体责任');
    graph.lagging = new Map(graph.reports);
    graph.put('a', '营商环境');
    graph.put('c', '主体责任');
    expect(await like('主体责任')).toEqual(['issue:a/1.1', 'issue:b/1.1']);
    graph.lagging = undefined;
    expect(await like('主体责任')).toEqual(['issue:b/1.1', 'issue:c/1.1']);
  });

  it('as before, once an attempt to read has failed', async () => {
    graph.isDown = true;
    await expect(like('主体责任')).rejects.toThrow('the graph is down');
    graph.isDown = false;
    expect(await like('主体责任')).toEqual(['issue:a/1.1', 'issue:b/1.1']);
  });

  it('for many who ask at once with one look at the graph, but none that began before they asked', async () => {
    const asked = [like('主体责任'), like('主体责任')];
    // By now the first look is under way.
    await new Promise(setImmediate);
    graph.put('c', '主体责任');
    asked.push(like('主体责任'), like('主体责任'));
    const counts = (await Promise.all(asked)).map(({ length }) => length);
    expect(counts.slice(2)).toEqual([3, 3]);
    expect(graph.checks).toBe(2);
  });

  it('for each of those asked about, in their order', async () => {
    const sought = ['安全生产', '主体责任', '无'].map((title) => ({
      reportId: 'report:a',
      title,
      first: 10,
      minScore: 0,
    }));
    const ids = (await similar.find(sought)).map((found) => found.map(({ id }) => id));
    expect(ids).toEqual([[], ['issue:b/1.1'], []]);
  });
});

it('an index of titles that are mostly gone is made anew', async () => {
  await like('主体责任');
  graph.takeRead();
  graph.put('a', '营商环境', '科技创新', '乡村振兴');
  graph.put('b', '营商环境');
  await like('营商环境');
  expect(graph.takeRead()).toEqual(['report:a', 'report:b']);
  graph.put('a', '营商环境');
  expect(await like('营商环境')).toEqual(['issue:a/1.1', 'issue:b/1.1']);
  // The one that changed, then all of them.
  expect(graph.takeRead()).toEqual(['report:a', 'report:a', 'report:b']);
});

it('are looked for again in what was written last where a commit is seen piece by piece', async () => {
  graph.engine = 'neo4j';
  let now = 0;
  similar = new SimilarIssues(graph, () => now);
  const whole = graph.reports.get('report:b')!;
  graph.reports.set('report:b', { ...whole, titles: [] });
  expect(await like('主体责任')).toEqual(['issue:a/1.1']);
  graph.reports.set('report:b', whole);
  expect(await like('主体责任')).toEqual(['issue:a/1.1', 'issue:b/1.1']);
  now += 2_000;
  await like('主体责任');
  graph.takeRead();
  expect(await like('主体责任')).toEqual(['issue:a/1.1', 'issue:b/1.1']);
  expect(graph.takeRead()).toEqual([]);
});

it('of what was written last and is gone are not found where a commit is seen piece by piece', async () => {
  graph.engine = 'neo4j';
  similar = new SimilarIssues(graph, () => 0);
  expect(await like('主体责任')).toEqual(['issue:a/1.1', 'issue:b/1.1']);
  graph.delete('b');
  expect(await like('主体责任')).toEqual(['issue:a/1.1']);
});
