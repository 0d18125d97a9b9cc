import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { issueClassifier } from '../../src/classify/issueClassifier.js';
import type { ParsedIssue } from '../../src/extract/ParsedReport.js';
import { parse, taxonomy } from '../support/parse.js';
import type { AcceptableTypes } from './readLabels.js';
import { noticeTypes, sampleTypes } from './reportTypes.js';
import { heldOutTitles, titles } from './titles.js';

/** Issues whose first type is not an acceptable one, and how many were asked for. */
interface Outcome {
  readonly asked: number;
  readonly wrong: readonly string[];
}

function ofTitles(table: ReadonlyMap<string, AcceptableTypes>): Outcome {
  const wrong = [...table].flatMap(([title, types]) => {
    const words = { title: { start: 0, end: title.length }, headings: [], measures: [], focus: 'OTHER' };
    return judge(title, types, issueClassifier(taxonomy, title)(words)[0]?.key);
  });
  return { asked: table.size, wrong };
}

async function ofReport(file: URL, table: ReadonlyMap<string, AcceptableTypes>): Promise<Outcome> {
  const { parsed } = await parse({ bytes: readFileSync(file), fileName: file.pathname });
  const issues = new Map(
    leavesOf(parsed.aspects.flatMap((aspect) => aspect.issues)).map((issue) => [issue.address, issue]),
  );
  const wrong = [...table].flatMap(([address, types]) => {
    const issue = issues.get(address);
    return judge(issue?.title ?? address, types, issue?.types[0]?.key);
  });
  return { asked: table.size, wrong };
}

const leavesOf = (issues: readonly ParsedIssue[]): ParsedIssue[] =>
  issues.flatMap((issue) => (issue.subissues.length === 0 ? [issue] : leavesOf(issue.subissues)));

function judge(title: string, acceptable: AcceptableTypes, first: string | undefined): string[] {
  return first !== undefined && acceptable.includes(first) ? [] : [`${title}: ${first} for ${acceptable.join('|')}`];
}

/** Shows what is wrong when too much of it is. */
function expectShare({ asked, wrong }: Outcome, share: number): void {
  expect(wrong.length <= asked * (1 - share) ? [] : wrong).toEqual([]);
}

describe.each([
  ['at hand', titles],
  ['kept apart', heldOutTitles],
])('the titles %s', (_, table) => {
  it('have examples of every type, and of no other', () => {
    const first = new Set([...table.values()].map(([type]) => type));
    expect([...first].sort()).toEqual(taxonomy.types.map(({ id }) => id).sort());
  });
});

describe('the first type is an acceptable one', () => {
  it('of 95 % of the titles at hand while the rules were written', () => {
    expectShare(ofTitles(titles), 0.95);
  });

  it('of 90 % of the titles kept apart', () => {
    expectShare(ofTitles(heldOutTitles), 0.9);
  });

  it.each(Object.entries(sampleTypes))('of 90 % of the issues of %s', async (name, table) => {
    expectShare(await ofReport(new URL(`../../samples/${name}.txt`, import.meta.url), table), 0.9);
  });
});

/** Real notices, kept beside the repository. */
const reports = new URL('../../../shared/reports/', import.meta.url);

describe.skipIf(!existsSync(reports)).each(Object.entries(noticeTypes))('%s', (name, table) => {
  it('has an acceptable first type for 90 % of its issues', async () => {
    expectShare(await ofReport(new URL(`${name}.txt`, reports), table), 0.9);
  });
});
