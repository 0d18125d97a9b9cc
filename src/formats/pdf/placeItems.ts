import { withoutInvisible } from '../../text/invisible.js';
import { unifyGlyphs } from '../../text/unifyGlyphs.js';
import type { Piece } from './Piece.js';
import type { Corners } from './readRules.js';
import type { Rule } from './Rule.js';

/** What is used of the text that the reader gives. */
export interface TextItem {
  readonly str: string;
  /** From the item's own space, in which its baseline is level and one em is 1, to the page. */
  readonly transform: number[];
  readonly width: number;
}

/** What stands on a page, as it is read. */
export interface Page {
  readonly pieces: readonly Piece[];
  readonly rules: readonly Rule[];
}

/**
 * A page as it is read: turned so that most of its text is level, whatever it says of its rotation. Text set at another angle,
 * as watermarks are, is left out.
 */
export function placeItems(items: readonly TextItem[], drawn: readonly Corners[]): Page {
  const ways = [0, 0, 0, 0];
  for (const item of items) ways[quarterTurns(item)]! += item.str.length;
  const turns = ways.indexOf(Math.max(...ways));
  const [right, up] = axes[turns]!;
  const pieces = items.flatMap((item) => {
    const [xx = 0, xy = 0, yx = 0, yy = 0, x = 0, y = 0] = item.transform;
    const text = withoutInvisible(unifyGlyphs(item.str));
    const level = xx * right[0] + xy * right[1];
    const slope = xx * up[0] + xy * up[1];
    const size = Math.hypot(yx, yy);
    if (text.trim() === '' || level <= 0 || Math.abs(slope) > level / 20 || size < 1) return [];
    const left = x * right[0] + y * right[1];
    return [{ text, left, right: left + item.width, y: -(x * up[0] + y * up[1]), size }];
  });
  const rules = drawn.map(([x0, y0, x1, y1]) => {
    const xs = [x0 * right[0] + y0 * right[1], x1 * right[0] + y1 * right[1]];
    const ys = [-(x0 * up[0] + y0 * up[1]), -(x1 * up[0] + y1 * up[1])];
    return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  });
  return { pieces, rules };
}

/** To the right and up, by quarter turns against the clock. */
const axes = [
  [
    [1, 0],
    [0, 1],
  ],
  [
    [0, 1],
    [-1, 0],
  ],
  [
    [-1, 0],
    [0, -1],
  ],
  [
    [0, -1],
    [1, 0],
  ],
] as const;

function quarterTurns({ transform: [xx = 0, xy = 0] }: TextItem): number {
  return (Math.round(Math.atan2(xy, xx) / (Math.PI / 2)) + 4) % 4;
}
