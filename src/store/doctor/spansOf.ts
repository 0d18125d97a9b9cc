import type { Properties, PropertyValue } from '../../graph/GraphRecords.js';
import { clean } from '../../text/clean.js';

/** A span of a node or relationship, with the words that it is of where they are stored. */
export interface StoredSpan {
  /** Of its two properties: `title` for `titleStart`, '' for the whole. */
  readonly name: string;
  readonly start: PropertyValue | undefined;
  readonly end: PropertyValue | undefined;
  readonly words: string | null;
}

/** By the name of the span, the property that holds its words. */
const wordsOf: Readonly<Record<string, string>> = {
  '': 'phrase',
  title: 'title',
  text: 'text',
  status: 'statusPhrase',
  deadline: 'deadlinePhrase',
};

/** Half of a span counts as one: it is not right. */
export function spansOf(properties: Properties): readonly StoredSpan[] {
  return Object.entries(wordsOf).flatMap(([name, wordsProperty]): StoredSpan[] => {
    const start = properties[name === '' ? 'start' : `${name}Start`];
    const end = properties[name === '' ? 'end' : `${name}End`];
    const words = properties[wordsProperty];
    const isThere = typeof start === 'number' || typeof end === 'number';
    return isThere ? [{ name, start, end, words: typeof words === 'string' ? words : null }] : [];
  });
}

/** What is wrong with a span of a text; null for nothing. */
export function faultOfSpan({ start, end, words }: StoredSpan, source: string): string | null {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return 'has only one end';
  const [from, to] = [start as number, end as number];
  if (from < 0 || from > to || to > source.length) return `is [${from}, ${to}) of ${source.length} characters`;
  if (words !== null && clean(source.slice(from, to)) !== clean(words)) return `[${from}, ${to}) is not of its words`;
  return null;
}
