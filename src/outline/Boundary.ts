/**
 * What stands before a place in a paragraph, from surest to least sure that something new begins there.
 *
 * - `line`: nothing, the paragraph begins
 * - `stop`: the end of a sentence or a colon, 。！？；：
 * - `heading`: words that close a heading, 情况 or 问题
 * - `close`: a closing quote or bracket
 * - `pause`: a comma, ，、
 * - `gap`: a blank
 * - `inside`: anything else
 */
export type Boundary = 'line' | 'stop' | 'heading' | 'close' | 'pause' | 'gap' | 'inside';

/** What stands before the first part under a heading that has no full stop, in its paragraph. */
export const endsHeading: ReadonlySet<Boundary> = new Set<Boundary>(['heading', 'close', 'inside']);

/** The boundary at an offset of the folded text, in the paragraph whose content begins at `contentStart`. */
export function boundaryAt(folded: string, contentStart: number, offset: number): Boundary {
  let at = offset - 1;
  while (at >= contentStart && /\s/.test(folded[at] ?? '')) at--;
  if (at < contentStart) return 'line';
  const before = folded.slice(Math.max(contentStart, at - 3), at + 1);
  const found = endings.find(({ pattern }) => pattern.test(before));
  return found?.boundary ?? (at < offset - 1 ? 'gap' : 'inside');
}

/** In order: the first that the words before the place end with decides. */
const endings: readonly { readonly boundary: Boundary; readonly pattern: RegExp }[] = [
  { boundary: 'stop', pattern: /[。!?;:][”’)》\]]?$/ },
  { boundary: 'close', pattern: /[”’)》\]】]$/ },
  { boundary: 'heading', pattern: /(?:情况|问题|方面|打算|安排|进展|到位|计划)$/ },
  { boundary: 'pause', pattern: /[,、]$/ },
];
