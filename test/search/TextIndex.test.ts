import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeIdOf, TextIndex, type Hit, type ReportTexts } from '../../src/search/TextIndex.js';
import { searchRuns } from '../../src/text/searchRuns.js';
import { searchText } from '../../src/text/searchText.js';
import { someText } from './someTexts.js';

const none: ReportTexts = { search: '', issues: [], measures: [], documents: [] };

function packed(index: TextIndex): TextIndex {
  for (const steps = index.pack(); steps.next().done !== true;);
  return index;
}
const everything = (): boolean => true;
const told = (hits: readonly Hit[]): readonly (readonly [string, number])[] =>
  hits.map(({ found, score }) => [nodeIdOf(found), score] as const).sort(([a], [b]) => (a < b ? -1 : 1));

describe('texts are found', () => {
  const index = new TextIndex();
  index.put('report:a', {
    search: '整改通报',
    issues: [['1.1', '整改不到位', 'POLICY', 'theory-study']],
    measures: [['1.1.1', '整改整改', null, null], ['1.1.2', '𠮷整改', null, null]], // prettier-ignore
    documents: [['document:甲', '整改方案']],
  });
  index.putCommittees([['committee:a', '整改区委']]);
  packed(index);

  it('of every kind, by occurrences over length in characters', async () => {
    expect(told(await index.find(['整改'], everything))).toEqual([
      ['committee:a', 1 / 4],
      ['document:甲', 1 / 4],
      ['issue:a/1.1', 1 / 5],
      ['measure:a/1.1.1', 2 / 4],
      ['measure:a/1.1.2', 1 / 3],
      ['report:a', 1 / 4],
    ]);
  });

  it('of those that are accepted', async () => {
    const found = await index.find(['整改'], ({ about: { focus, typeKey } }) => focus === 'POLICY' && typeKey === 'theory-study'); // prettier-ignore
    expect(told(found)).toEqual([['issue:a/1.1', 1 / 5]]);
  });

  it('by one character', async () => {
    expect(told(await index.find(['不'], everything))).toEqual([['issue:a/1.1', 1 / 5]]);
  });
});

describe('what is taken in', () => {
  it('shows when all of it is in, also to a search under way', async () => {
    const index = new TextIndex();
    const many = Array.from({ length: 2_500 }, (_, at) => [`1.${String(at)}`, '整改', null, null] as const);
    index.put('report:a', { ...none, issues: many });
    expect(await index.find(['整改'], everything)).toEqual([]);
    packed(index);
    const search = index.find(['整'], everything);
    index.put('report:b', { ...none, search: '整改' });
    index.remove('report:a');
    packed(index);
    expect(await search).toHaveLength(2_500);
    expect(told(await index.find(['整'], everything))).toEqual([['report:b', 1 / 2]]);
  });

  it('keeps a document for as long as one report has it', async () => {
    const index = new TextIndex();
    const documents = [['document:甲', '整改方案']] as const;
    const found = async (): Promise<number> => (await packed(index).find(['方案'], everything)).length;
    index.put('report:a', { ...none, documents });
    index.put('report:b', { ...none, documents });
    index.put('report:a', { ...none, documents });
    expect(await found()).toBe(1);
    index.remove('report:a');
    expect(await found()).toBe(1);
    index.put('report:b', none);
    expect(await found()).toBe(0);
    index.put('report:c', { ...none, documents });
    expect(await found()).toBe(1);
  });

  it('takes committees under the names they have', async () => {
    const index = new TextIndex();
    const found = async (): Promise<unknown> => told(await packed(index).find(['区委'], everything));
    index.putCommittees([['committee:1', '中共甲区委'], ['committee:2', '乙区委']]); // prettier-ignore
    expect(await found()).toEqual([['committee:1', 1 / 5], ['committee:2', 1 / 3]]); // prettier-ignore
    index.putCommittees([['committee:1', '甲区委']]);
    expect(await found()).toEqual([['committee:1', 1 / 3]]);
  });

  it('wears it out when most of it is gone', () => {
    const index = new TextIndex();
    index.put('report:a', { ...none, search: '整改' });
    index.put('report:a', { ...none, search: '整改' });
    expect(index.isWorn).toBe(false);
    index.put('report:a', none);
    expect(index.isWorn).toBe(true);
  });
});

it('whatever is put, removed and asked, the same texts are found as by looking through all of them', async () => {
  const change = fc.record({
    report: fc.constantFrom('a', 'b', 'c'),
    texts: fc.option(fc.array(someText, { maxLength: 4 })),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 6 }), someText, async (changes, asked) => {
      const runs = searchRuns(asked);
      fc.pre(runs.length > 0);
      const index = new TextIndex();
      const now = new Map<string, readonly string[]>();
      for (const { report, texts } of changes) {
        if (texts === null) {
          index.remove(`report:${report}`);
          now.delete(report);
        } else {
          const searched = texts.map(searchText);
          const issues = searched.map((text, at) => [`1.${String(at)}`, text, null, null] as const);
          index.put(`report:${report}`, { ...none, issues });
          now.set(report, searched);
        }
      }
      const expected = [...now].flatMap(([report, texts]) =>
        texts.flatMap((text, at) => {
          if (!runs.every((run) => text.includes(run))) return [];
          const occurrences = runs.reduce((sum, run) => sum + text.split(run).length - 1, 0);
          return [[`issue:${report}/1.${String(at)}`, occurrences / [...text].length] as const];
        }),
      );
      const found = told(await packed(index).find(runs, everything));
      expect(found).toEqual(expected.sort(([a], [b]) => (a < b ? -1 : 1)));
    }),
  );
});
