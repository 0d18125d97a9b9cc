import { styleText } from 'node:util';
import type { Io } from './Io.js';

export type Style = 'bold' | 'dim' | 'cyan' | 'yellow';

/** Words in a style, where they go to someone who sees it. */
export type Paint = (style: Style, words: string) => string;

export const plain: Paint = (_, words) => words;

const coloured: Paint = (style, words) => styleText(style, words, { validateStream: false });

/** Colours for a terminal that shows them, unless NO_COLOR is set. */
export function painterFor({ stdout, env }: Pick<Io, 'stdout' | 'env'>): Paint {
  return stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb' ? coloured : plain;
}
