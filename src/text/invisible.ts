/**
 * Characters of one UTF-16 unit that take no place in print and mean nothing in Chinese, first and last of each run: controls
 * but for blanks, soft hyphens, zero-width blanks and joiners, direction marks, fillers, variation selectors, BOM (Unicode:
 * Cc, Cf, Default_Ignorable_Code_Point).
 */
export const invisibleRuns: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
];

const invisible = new Uint8Array(0x10000);
for (const [first, last] of invisibleRuns) invisible.fill(1, first, last + 1);

/** The first half of all characters of two units that are not seen: tags and the variation selectors of Han characters. */
const invisibleHalf = 0xdb40;

/** How many units the invisible character at an offset has; 0 when what stands there is seen. */
export function invisibleAt(text: string, offset: number): 0 | 1 | 2 {
  const unit = text.charCodeAt(offset);
  if (unit === invisibleHalf) return 2;
  return invisible[unit] === 1 ? 1 : 0;
}

/**
 * Every invisible character as U+FEFF, which takes no place in print either but is a blank to whoever squeezes blanks out; as a
 * space at the beginning, where it would be a BOM. Offsets stay.
 */
export function invisibleAsBlanks(text: string): string {
  return replaceInvisible(text, (at, length) => (at === 0 ? ' ' : '\uFEFF').repeat(length));
}

export function withoutInvisible(text: string): string {
  return replaceInvisible(text, () => '');
}

function replaceInvisible(text: string, by: (offset: number, length: number) => string): string {
  let kept = '';
  let from = 0;
  for (let at = 0; at < text.length;) {
    const length = invisibleAt(text, at);
    if (length > 0) {
      kept += text.slice(from, at) + by(at, length);
      from = at + length;
    }
    at += length || 1;
  }
  return from === 0 ? text : kept + text.slice(from);
}
