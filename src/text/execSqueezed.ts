import type { Span } from './Span.js';
import { squeezed } from './squeezed.js';

export interface SqueezedMatch {
  /** Where the whole match stands in the text. */
  readonly span: Span;
  readonly groups: Readonly<Record<string, { readonly words: string; readonly span: Span } | undefined>>;
}

/**
 * The first match of a pattern in part of a text as if there were no blanks, with spans of the text itself.
 *
 * @param pattern with flag `d`
 */
export function execSqueezed(pattern: RegExp, text: string, within: Span): SqueezedMatch | null {
  const { text: words, offset } = squeezed(text.slice(within.start, within.end));
  const found = pattern.exec(words);
  const whole = found?.indices?.[0];
  if (whole === undefined) return null;
  const spanOf = ([start, end]: readonly [number, number]): Span => ({
    start: within.start + offset(start),
    end: within.start + (end > start ? offset(end - 1) + 1 : offset(start)),
  });
  const named = Object.entries(found?.indices?.groups ?? {});
  const groups = named.flatMap(([name, place]) =>
    (place as [number, number] | undefined) === undefined
      ? []
      : [[name, { words: words.slice(...place), span: spanOf(place) }] as const],
  );
  return { span: spanOf(whole), groups: Object.fromEntries(groups) };
}
