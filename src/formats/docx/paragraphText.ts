import { elementOf, elementsOf, textOf, type Markup } from '../markup.js';
import { dropped, textBoxesIn, transparent } from './wordElements.js';

export interface ParagraphText {
  /** Soft line breaks are LF. */
  readonly text: string;
  /** Whether text boxes are anchored before its first words. */
  readonly boxesFirst: boolean;
}

/** What characters stand for, by element. */
const signs: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

/**
 * The words of a w:p with all revisions accepted: without hidden text, field codes, notes and comments, and without its
 * text boxes.
 */
export function paragraphText(paragraph: Markup): ParagraphText {
  let text = '';
  let boxesFirst = false;
  const read = (element: Markup): void => {
    for (const child of elementsOf(element)) {
      if (child.name === 'w:t') text += textOf(child).replace(/[\r\n]+/g, ' ');
      else if (child.name === 'w:r' && isHidden(child)) continue;
      else if (transparent.has(child.name)) read(child);
      else if (!dropped.has(child.name)) {
        text += signs[child.name] ?? '';
        if (text.trim() === '' && holdsBoxes.has(child.name) && textBoxesIn(child).length > 0) boxesFirst = true;
      }
    }
  };
  read(paragraph);
  return { text, boxesFirst };
}

const holdsBoxes: ReadonlySet<string> = new Set(['mc:AlternateContent', 'w:drawing', 'w:pict', 'w:object']);

function isHidden(run: Markup): boolean {
  const vanish = elementOf(elementOf(run, 'w:rPr'), 'w:vanish')?.attributes;
  return vanish !== undefined && !['0', 'false', 'off'].includes(vanish['w:val'] ?? '');
}
