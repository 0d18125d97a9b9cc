import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from './support/parse.js';

/** Real notices and what people read out of them, kept beside the repository. */
const shared = new URL('../../shared/', import.meta.url);
const scorer = new URL('evaluate.mjs', shared);
const slugs = ['kuiwen', 'dongchangfu', 'zhifu'];
const present = existsSync(scorer) && slugs.every((slug) => existsSync(new URL(`gold/${slug}.json`, shared)));
if (!present) console.log('Skipped: no gold reports beside the repository (../shared/gold).');

interface Tally {
  readonly right: number;
  readonly asked: number;
  readonly wrong: readonly string[];
}
interface Metrics {
  readonly facts: Tally;
  readonly structure: { readonly missing: readonly string[]; readonly extra: readonly string[] };
  readonly documents: { readonly missing: readonly string[]; readonly extra: readonly string[] };
  readonly mentions: { readonly want: number; readonly got: number };
  readonly declared: Tally;
  readonly proof: Tally;
  readonly coverage: { readonly lost: number; readonly twice: number };
}

function fullWidth(text: string): string {
  return text.replace(/[,:;()]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));
}

describe.skipIf(!present).each(slugs)('%s as people read it', (slug) => {
  it.each([
    ['half-width', (text: string) => text],
    ['full-width', fullWidth],
  ])('in %s punctuation', async (_, width) => {
    const { evaluate } = (await import(pathToFileURL(scorer.pathname).href)) as {
      evaluate: (gold: unknown, text: string, parsed: unknown) => Metrics;
    };
    const source = width(readFileSync(new URL(`reports/${slug}.txt`, shared), 'utf8'));
    const gold: unknown = JSON.parse(readFileSync(new URL(`gold/${slug}.json`, shared), 'utf8'));
    const { parsed } = await parse({ bytes: Buffer.from(source), fileName: `${slug}.txt` });
    const { facts, structure, documents, mentions, declared, proof, coverage } = evaluate(gold, source, parsed);
    expect(structure).toMatchObject({ missing: [], extra: [] });
    expect(documents).toMatchObject({ missing: [], extra: [] });
    expect([facts.wrong, declared.wrong, proof.wrong]).toEqual([[], [], []]);
    expect(mentions.got).toBe(mentions.want);
    expect(coverage).toEqual({ lost: 0, twice: 0 });
  });
});
