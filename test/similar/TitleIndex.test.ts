import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TitleIndex, type Likeness, type TitledIssue } from '../../src/similar/TitleIndex.js';
import { termsOf, titleRuns } from '../../src/similar/titleTerms.js';
import { someTitle } from './someTitles.js';

type Reports = ReadonlyMap<string, readonly TitledIssue[]>;

const indexOf = (reports: Reports): TitleIndex => {
  const index = new TitleIndex();
  for (const [reportId, issues] of reports) index.put(reportId, issues);
  return index;
};
const titled = (titles: readonly string[]): TitledIssue[] =>
  titles.map((title, at) => ({ address: `1.${String(at + 1)}`, title }));
/** More than there are. */
const all = { first: 1000, minScore: 0 };

/** Every pair compared, the plain way. */
function expected(reports: Reports, reportId: string, title: string): Likeness[] {
  const terms = new Set(termsOf(titleRuns(title)));
  const likenesses = [...reports]
    .filter(([other]) => other !== reportId)
    .flatMap(([other, issues]) =>
      issues.map((issue) => {
        const others = termsOf(titleRuns(issue.title));
        const shared = others.filter((term) => terms.has(term)).length;
        const id = `${other.replace('report', 'issue')}/${issue.address}`;
        return { id, title: issue.title, score: (2 * shared) / (terms.size + others.length) };
      }),
    );
  return likenesses.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

const someReports = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.array(someTitle, { maxLength: 4 })), {
    selector: ([number]) => number,
    maxLength: 8,
  })
  .map((reports) => new Map(reports.map(([number, titles]) => [`report:${String(number)}`, titled(titles)])));

describe('the likeness of titles', () => {
  it('is what comparing every pair gives', () => {
    fc.assert(
      fc.property(someReports, someTitle, (reports, title) => {
        expect(indexOf(reports).like({ reportId: 'report:1', title, ...all })).toEqual(
          expected(reports, 'report:1', title),
        );
      }),
    );
  });

  it('is cut where asked', () => {
    fc.assert(
      fc.property(someReports, someTitle, fc.nat(5), fc.double({ min: 0, max: 1, noNaN: true }), (...given) => {
        const [reports, title, first, minScore] = given;
        const found = indexOf(reports).like({ reportId: 'report:1', title, first, minScore });
        const wanted = expected(reports, 'report:1', title).filter(({ score }) => score >= minScore);
        expect(found).toEqual(wanted.slice(0, first));
      }),
    );
  });

  it('is that of the reports asked for alone', () => {
    fc.assert(
      fc.property(someReports, someTitle, fc.nat(5), fc.uniqueArray(fc.nat(6)), (...given) => {
        const [reports, title, first, numbers] = given;
        const among = new Set(numbers.map((number) => `report:${String(number)}`));
        const found = indexOf(reports).like({ reportId: 'report:1', title, first, minScore: 0, among });
        const wanted = expected(new Map([...reports].filter(([id]) => among.has(id))), 'report:1', title);
        expect(found).toEqual(wanted.slice(0, first));
      }),
    );
  });

  it('is the same from either side, and 1 for the same title', () => {
    fc.assert(
      fc.property(someTitle, someTitle, (a, b) => {
        const index = indexOf(new Map([['report:1', titled([a])], ['report:2', titled([b])]])); // prettier-ignore
        const [fromA] = index.like({ reportId: 'report:1', title: a, ...all });
        const [fromB] = index.like({ reportId: 'report:2', title: b, ...all });
        expect(fromA?.score).toBe(fromB?.score);
        if (a === b) expect(fromA?.score).toBe(1);
      }),
    );
  });

  it('does not depend on what was there before, nor on the order in which reports came', () => {
    fc.assert(
      fc.property(someReports, someReports, someTitle, (former, now, title) => {
        const index = indexOf(former);
        for (const [reportId, issues] of [...now].reverse()) index.put(reportId, issues);
        for (const reportId of former.keys()) if (!now.has(reportId)) index.remove(reportId);
        const sought = { reportId: 'report:1', title, ...all };
        expect(index.like(sought)).toEqual(indexOf(now).like(sought));
      }),
    );
  });
});

it('answers the same packed and loose', () => {
  const titles = fc.sample(fc.array(someTitle, { minLength: 30, maxLength: 30 }), { numRuns: 600, seed: 1 });
  const reports = new Map(
    titles.map((own, at) => [
      `report:${String(at)}`,
      titled(own.map((title, nth) => `${title}第${String(at)}处${String(nth)}`)),
    ]),
  );
  const index = indexOf(reports);
  const questions = titles
    .slice(0, 20)
    .map(([title]) => ({ reportId: 'report:0', title: title!, first: 50, minScore: 0 }));
  const loose = questions.map((question) => index.like(question));
  const packing = index.pack();
  while (packing.next().done !== true);
  expect(questions.map((question) => index.like(question))).toEqual(loose);

  index.put('report:7', titled(['主体责任']));
  expect(index.like({ reportId: 'report:0', title: '主体责任', first: 1, minScore: 1 })).toMatchObject([
    { id: 'issue:7/1.1', score: 1 },
  ]);
});

it('is worn when most titles are of no issue any more', () => {
  const index = indexOf(new Map([['report:1', titled(['安全', '建设', '责任'])]]));
  expect(index.isWorn).toBe(false);
  index.put('report:1', titled(['安全']));
  expect(index.isWorn).toBe(true);
  index.put('report:1', titled(['安全', '建设']));
  expect(index.isWorn).toBe(false);
});
