import { elementOf, elementsOf, type Markup } from '../markup.js';

/** What only wraps others, at any level: their content counts as the parent's. */
export const transparent: ReadonlySet<string> = new Set([
  ...['w:ins', 'w:moveTo', 'w:sdt', 'w:sdtContent', 'w:smartTag', 'w:customXml', 'w:hyperlink', 'w:fldSimple'],
  ...['w:dir', 'w:bdo', 'w:ruby', 'w:rubyBase', 'w:r'],
]);

/** Revisions that are taken back when all are accepted. */
export const dropped: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);

/**
 * The contents (w:txbxContent) of the text boxes anchored in an element. Word writes each box twice, for new and for old
 * programs: only the first form is taken.
 */
export function textBoxesIn(element: Markup): Markup[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === 'w:txbxContent') return [child];
    if (dropped.has(child.name)) return [];
    if (child.name !== 'mc:AlternateContent') return textBoxesIn(child);
    const choice = elementOf(child, 'mc:Choice');
    const boxes = choice === undefined ? [] : textBoxesIn(choice);
    const fallback = elementOf(child, 'mc:Fallback');
    return boxes.length > 0 || fallback === undefined ? boxes : textBoxesIn(fallback);
  });
}
