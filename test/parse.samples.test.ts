import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from './support/parse.js';
import type { ParsedIssue } from '../src/extract/ParsedReport.js';

/** The samples' own README says how many parts each has; so does the parser. */
const samples = new URL('../samples/', import.meta.url);
const counted = new Map(
  readFileSync(new URL('README.md', samples), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      const name = /^`(.+\.txt)`$/.exec(cells[1] ?? '')?.[1];
      return name === undefined ? [] : [[name, cells.slice(5, 9).join(' | ')] as const];
    }),
);

function leaves(issue: ParsedIssue): readonly ParsedIssue[] {
  return issue.subissues.length === 0 ? [issue] : issue.subissues.flatMap(leaves);
}

const parsedSamples = await Promise.all(
  readdirSync(samples)
    .filter((name) => name.endsWith('.txt'))
    .map(async (name) => ({ name, ...(await parse({ bytes: readFileSync(new URL(name, samples)), fileName: name })) })),
);

describe.each(parsedSamples)('$name', ({ name, parsed }) => {
  it('has the parts its author counted', () => {
    const issues = parsed.aspects.flatMap((aspect) => aspect.issues);
    const leafIssues = issues.flatMap(leaves);
    const measures = leafIssues.flatMap((issue) => issue.measures);
    const mentions = parsed.documents.flatMap((document) => document.mentions);
    expect(
      [
        parsed.aspects.length,
        `${issues.length} (${leafIssues.length})`,
        measures.length,
        `${mentions.length} (${parsed.documents.length})`,
      ].join(' | '),
    ).toBe(counted.get(name));
  });
  it('lacks no fact', () => {
    expect(parsed.findings.filter(({ code }) => code === 'MISSING_FACT')).toEqual([]);
  });
});
