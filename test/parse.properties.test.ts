import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParsedIssue, ParsedMeasure, ParsedReport } from '../src/extract/ParsedReport.js';
import { ParseRefusal, type Parsed } from '../src/parse.js';
import { clean } from '../src/text/clean.js';
import { squeeze } from '../src/text/squeeze.js';
import type { Span } from '../src/text/Span.js';
import { parse } from './support/parse.js';

const folder = new URL('fixtures/reports/', import.meta.url);
const fixtures = readdirSync(folder)
  .filter((name) => !name.endsWith('.tree'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

/** The same damage on every run, so that a failure is the change's own. */
const seed = 20240402;

/** What reports are made of, and what breaks them. */
const pieces = [
  ...[
    '一、',
    '（一）',
    '1.',
    '（1）',
    '①',
    '⑴',
    '⒈',
    'A.',
    '一是',
    '第一，',
    '二、',
    '（二）',
    '2.',
    '（2）',
    '②',
    '二是',
  ],
  ...[
    '关于“',
    '”方面问题',
    '”的问题。',
    '整改措施：',
    '整改时限：',
    '完成情况：',
    '问题表现：',
    '《',
    '》',
    '“',
    '”',
    '"',
    '（',
    '）',
  ],
  ...[
    '\n',
    '\n\n',
    '。',
    '；',
    '，',
    ' ',
    '　',
    '# ',
    '- ',
    '2023年8月',
    '8月30日',
    '\uD83D\uDE00',
    '\u0000',
    '不到位',
  ],
];
const mutation = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat(), length: fc.nat(200) }),
  fc.record({ kind: fc.constant('repeat' as const), at: fc.nat(), length: fc.nat(200) }),
  fc.record({ kind: fc.constant('insert' as const), at: fc.nat(), piece: fc.constantFrom(...pieces) }),
  fc.record({ kind: fc.constant('join' as const) }),
);
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

function mutated(text: string, change: Mutation): string {
  if (change.kind === 'join') return text.replace(/\n/g, '');
  const at = change.at % (text.length + 1);
  if (change.kind === 'insert') return text.slice(0, at) + change.piece + text.slice(at);
  const to = at + change.length;
  return change.kind === 'cut' ? text.slice(0, at) + text.slice(to) : text.slice(0, to) + text.slice(at);
}

/** null when the text is refused as no report; any other failure is thrown. */
async function parsed(text: string): Promise<{ readonly parsed: ParsedReport; readonly text: string } | null> {
  try {
    return await parse({ bytes: Buffer.from(text), fileName: 'report.txt' });
  } catch (error) {
    if (error instanceof ParseRefusal) return null;
    throw error;
  }
}

function measureProofs({ text, textSpan, span, steps }: ParsedMeasure): (readonly [string, Span, Span])[] {
  return [[text, textSpan, span], ...steps.flatMap(measureProofs)];
}
function issueProofs({ title, titleSpan, span, measures, subissues }: ParsedIssue): (readonly [string, Span, Span])[] {
  return [[title, titleSpan, span], ...measures.flatMap(measureProofs), ...subissues.flatMap(issueProofs)];
}

/** As anyone would who knows nothing of our rules. */
const withoutBlanks = (words: string): string => words.normalize('NFKC').replace(/\s+/gu, '');

function expectProven({ parsed: report, text }: { readonly parsed: ParsedReport; readonly text: string }): void {
  let end = 0;
  let held = '';
  for (const leaf of report.leaves) {
    expect(leaf.start).toBeGreaterThanOrEqual(end);
    expect(text.slice(end, leaf.start).trim()).toBe('');
    held += text.slice(leaf.start, leaf.end);
    end = leaf.end;
  }
  expect(squeeze(held)).toBe(squeeze(text));
  const aspects = report.aspects.map(({ title, titleSpan }) => [title, titleSpan] as const);
  const parts = report.aspects.flatMap(({ issues }) => issues.flatMap(issueProofs));
  for (const [title, titleSpan] of [...aspects, ...parts]) {
    const quote = text.slice(titleSpan.start, titleSpan.end);
    expect(title).toBe(clean(quote));
    expect(withoutBlanks(title)).toBe(withoutBlanks(quote));
    expect(title).not.toBe('');
  }
  for (const [, titleSpan, span] of parts) {
    expect(span.start <= titleSpan.start && titleSpan.end <= span.end).toBe(true);
  }
  for (const { title, mentions } of report.documents) {
    for (const { start, end: to } of mentions) expect(squeeze(text.slice(start, to))).toBe(`《${squeeze(title)}》`);
  }
}

const invisibles = [
  '\u200B',
  '\u200C',
  '\u200D',
  '\u2060',
  '\uFEFF',
  '\u00AD',
  '\u200E',
  '\u200F',
  '\u{E0100}',
  '\u0080',
];

/** A report with the words that stand in its spans for their offsets, and nothing that differs from file to file. */
function inQuotes({ parsed: { report, ...rest }, text }: Parsed): unknown {
  const { source, id, ...facts } = report;
  const quoted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(quoted);
    if (typeof value !== 'object' || value === null) return value;
    const { start, end, ...others } = value as Partial<Span>;
    if (typeof start === 'number' && typeof end === 'number')
      return { ...others, quote: clean(text.slice(start, end)) };
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, quoted(inner)]));
  };
  return { ...facts, id: id.replace(source.sha256.slice(0, 8), 'hash'), ...(quoted(rest) as object) };
}

describe('parseReport', () => {
  it('proves every part of reports however damaged', async () => {
    const damaged = fc.record({ fixture: fc.constantFrom(...fixtures), changes: fc.array(mutation, { maxLength: 6 }) });
    let read = 0;
    await fc.assert(
      fc.asyncProperty(damaged, async ({ fixture, changes }) => {
        const report = await parsed(changes.reduce(mutated, fixture));
        if (report !== null) {
          read++;
          expectProven(report);
        }
      }),
      { numRuns: 400, seed },
    );
    expect(read).toBeGreaterThan(200);
  });

  it('throws nothing but refusals on texts of markers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 80 }), async (parts) => {
        const report = await parsed(`中共松屿区委关于巡视整改进展情况的通报\n${parts.join('某事')}`);
        if (report !== null) expectProven(report);
      }),
      { numRuns: 400, seed },
    );
  });

  it('reads the same out of a text, whatever invisible characters stand in it', async () => {
    const sprinkled = fc.record({
      fixture: fc.constantFrom(...fixtures),
      sprinkles: fc.array(fc.record({ at: fc.nat(), character: fc.constantFrom(...invisibles) }), { minLength: 1 }),
    });
    await fc.assert(
      fc.asyncProperty(sprinkled, async ({ fixture, sprinkles }) => {
        const characters = [...fixture];
        for (const { at, character } of sprinkles) characters.splice(at % characters.length, 0, character);
        const text = characters.join('');
        const plain = await parsed(fixture);
        const report = await parsed(text);
        if (report === null || plain === null) throw new Error('refused');
        expectProven(report);
        expect(inQuotes(report)).toEqual(inQuotes(plain));
      }),
      { numRuns: 200, seed },
    );
  });

  it('gives the same report for the same file, and for the text it read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...fixtures), async (fixture) => {
        const first = await parsed(fixture);
        expect(await parsed(fixture)).toEqual(first);
        expect(await parsed(first?.text ?? '')).toEqual(first);
      }),
    );
  });
});
