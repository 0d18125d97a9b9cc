import { asc, compareKeys, desc } from '../../src/plan/Order.js';
import { stopWords } from '../../src/similar/stopWords.js';
import type { IssueFacts } from './oracle.js';

export interface Similar {
  readonly issue: { readonly id: string };
  readonly score: number;
}

/** What `Issue.similar` answers, by comparing an issue with every other one. */
export function similarTo(
  { properties, report }: IssueFacts,
  among: readonly IssueFacts[],
  { first = 10, minScore = 0.3 } = {},
): Similar[] {
  const own = titleTerms(properties['title'] as string);
  return among
    .filter((other) => other.report.id !== report.id)
    .map(({ id, properties: { title } }) => {
      const others = titleTerms(title as string);
      const shared = [...own].filter((term) => others.has(term)).length;
      return { issue: { id }, score: (2 * shared) / (own.size + others.size) };
    })
    .filter(({ score }) => score > 0 && score >= minScore)
    .sort((a, b) => compareKeys([a.score, a.issue.id], [b.score, b.issue.id], [desc('score'), asc('id')]))
    .slice(0, first);
}

/** Longest first, so that each takes its characters before a shorter one can. */
const frame = stopWords
  .flatMap(({ words, kept }) => [
    ...words.map((word) => ({ word, isKept: false })),
    ...kept.map((word) => ({ word, isKept: true })),
  ])
  .sort((a, b) => b.word.length - a.word.length);

const known = new Map<string, ReadonlySet<string>>();

/** Pairs of Han characters and other words, stop words aside. */
export function titleTerms(title: string): ReadonlySet<string> {
  const terms = known.get(title) ?? readTerms(title);
  known.set(title, terms);
  return terms;
}

function readTerms(title: string): ReadonlySet<string> {
  const words = title.normalize('NFKC').toLowerCase().replace(/[\s"'“”‘’「」『』《》〈〉<>]/gu, ''); // prettier-ignore
  const free = [...words].map(() => 'free');
  for (const { word, isKept } of frame) {
    for (let at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
      if (!free.slice(at, at + word.length).every((state) => state === 'free')) continue;
      free.fill(isKept ? 'kept' : 'stop', at, at + word.length);
    }
  }
  const left = [...words].map((character, at) => (free[at] === 'stop' ? ' ' : character)).join('');
  const terms = termsIn(left);
  return terms.size > 0 ? terms : termsIn(words);
}

function termsIn(words: string): ReadonlySet<string> {
  const terms = new Set(words.match(/[a-z0-9]+/g));
  for (const [run] of words.matchAll(/\p{Script=Han}+/gu)) {
    if (run.length === 1) terms.add(run);
    for (let at = 0; at + 1 < run.length; at++) terms.add(run.slice(at, at + 2));
  }
  return terms;
}
