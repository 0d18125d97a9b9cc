import type { Span } from '../text/Span.js';
import { beginsMark, closesAsHeading, isBareHeading, isMarkerAlone } from './lineShapes.js';
import { readWrap, type Line, type Wrap } from './lines.js';

/** A paragraph as its author meant it, whatever the line breaks of the copy. */
export interface Paragraph extends Span {
  /** After Markdown signs and indentation. */
  readonly contentStart: number;
}

/**
 * The lines of a folded text as paragraphs. Copies made from PDF break lines in the middle of sentences and put blank lines between
 * the halves of a paragraph: a line goes on in the next one unless its sentence has ended, it is a heading, or the next
 * one begins something new.
 */
export function paragraphs(lines: readonly Line[]): Paragraph[] {
  const wrap = readWrap(lines);
  const result: Paragraph[] = [];
  let open = '';
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    const last = result.at(-1);
    if (previous !== undefined && last !== undefined && goesOn(open, previous, line, wrap)) {
      result[result.length - 1] = { ...last, end: line.end };
      open = (open + line.content).slice(-remembered);
    } else {
      result.push({ start: line.start, contentStart: line.contentStart, end: line.end });
      open = line.content.slice(-remembered);
    }
  }
  return result;
}

/** As much of a paragraph's end as any rule reads; the whole of every heading. */
const remembered = 200;

/** @param paragraph the words of the paragraph up to and with the previous line, or the last of them */
function goesOn(paragraph: string, previous: Line, line: Line, wrap: Wrap | null): boolean {
  if (/[(《“‘]$/.test(paragraph.slice(-1)) || /^[。,、;:!?)》”’】]/.test(line.content)) return true;
  const full = wrap?.fills(previous) === true;
  if (cutsWord(paragraph, line.content, full)) return true;
  if (line.sign !== null || beginsMark(line.content)) return false;
  if (isMarkerAlone(paragraph)) return true;
  if (previous.sign === '#' || line.indent >= 2) return false;
  if (previous.ended) return full && !line.apart;
  if (!full && beginsClosing.test(line.content)) return false;
  if (unbalanced(paragraph)) return true;
  if (full && !line.apart) return true;
  if (/^(?:方面)?(?:存在)?的?问题[。:]?$/.test(line.content)) return true;
  if (closesAsHeading(paragraph) || isBareHeading(line.content)) return false;
  return full || paragraph.length > longestHeading || previous.sign === '-' || breaksOff(paragraph);
}

/** Whether the line break stands inside a number, a word or an address of letters: yxxw@1|63.com, 电话0916-82|12380. */
function cutsWord(before: string, after: string, full: boolean): boolean {
  return (
    /^[\w.@-]/.test(after) && (full ? /[\w@-]$/ : /@[\w.-]{0,40}$|(?<!\d)0\d{2,3}-\d{0,6}$/).test(before.slice(-60))
  );
}

/** A notice turns to its readers in a paragraph of its own, though the one before it may lack its full stop. */
const beginsClosing = /^(?:欢迎.{0,40}(?:监督|意见|反映)|公示期[间内为]|联系(?:方式|电话)[:,])/;

/** Longer than any title, heading or signature that stands on a line of its own without a full stop. */
const longestHeading = 70;

/** Whether a paragraph of some length ends within its second sentence or a later one: no heading does. */
function breaksOff(paragraph: string): boolean {
  if (paragraph.length < shortestProse) return false;
  return /[。!?][^。!?:]{3,}[\p{Script=Han},、]$|[;,]\p{Script=Han}{1,6}$/u.test(paragraph);
}

const shortestProse = 35;

/** Whether a bracket or quote is still open. */
function unbalanced(paragraph: string): boolean {
  return /[(《“][^)》”。]*$/.test(paragraph.slice(-120));
}
