import { TermIndex } from '../classify/TermIndex.js';
import { stopWords } from './stopWords.js';

/*
 * What titles are compared by. A title is cut at its punctuation and its stop words into runs of Han characters and of
 * other letters and digits; its terms are the pairs of neighbouring characters of the former and the whole of the latter:
 *
 *     落实“三重一大”决策制度不到位  ->  三重一大决策制度  ->  三重 重一 一大 大决 决策 策制 制度
 *
 * Pairs need no dictionary, so that the same title has the same terms on every machine.
 */

const frame = new TermIndex<'stop' | 'kept'>(
  stopWords.flatMap(({ words, kept }) => [
    ...words.map((word) => [word, 'stop'] as const),
    ...kept.map((word) => [word, 'kept'] as const),
  ]),
);
const quotationMarks = /["'“”‘’「」『』《》〈〉<>]/g;
const anyRun = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const beginsAsHan = /^\p{Script=Han}/u;

/** The runs of a title, given as texts are searched. What is nothing but stop words keeps them, and bare marks stay as they are. */
export function titleRuns(title: string): string[] {
  const words = title.replace(quotationMarks, '');
  const runs = withoutStopWords(words).flatMap(runsIn);
  if (runs.length > 0) return runs;
  const whole = runsIn(words);
  return whole.length > 0 ? whole : [title];
}

/** The different terms of some runs, in reading order. */
export function termsOf(runs: readonly string[]): string[] {
  return [...new Set(runs.flatMap(termsOfRun))];
}

export function termsOfRun(run: string): string[] {
  if (!beginsAsHan.test(run)) return [run];
  const pairs: string[] = [];
  let before = '';
  for (const character of run) {
    if (before !== '') pairs.push(before + character);
    before = character;
  }
  return pairs.length > 0 ? pairs : [run];
}

const runsIn = (words: string): string[] => words.match(anyRun) ?? [];

function withoutStopWords(words: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { meaning, start, end } of frame.find(words, 0, words.length)) {
    if (meaning === 'kept') continue;
    parts.push(words.slice(from, start));
    from = end;
  }
  parts.push(words.slice(from));
  return parts;
}
