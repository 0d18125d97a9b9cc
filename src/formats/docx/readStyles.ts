import { elementOf, elementsOf, type Markup } from '../markup.js';
import { valueOf } from './readNumbering.js';

export interface Style {
  /** In lower case: heading 1, toc 1. */
  readonly name: string;
  readonly basedOn: string | null;
  readonly numId: string | null;
  readonly level: string | null;
}

export interface Styles {
  readonly byId: ReadonlyMap<string, Style>;
  /** Of paragraphs that name none. */
  readonly standard: string | null;
}

/** The paragraph styles of w:styles. */
export function readStyles(styles: Markup | undefined): Styles {
  const byId = new Map<string, Style>();
  let standard: string | null = null;
  for (const style of styles === undefined ? [] : elementsOf(styles, 'w:style')) {
    const { 'w:type': type, 'w:styleId': id, 'w:default': isStandard } = style.attributes;
    if (type !== 'paragraph' || id === undefined) continue;
    if (isStandard === '1' || isStandard === 'true') standard = id;
    const numbering = elementOf(elementOf(style, 'w:pPr'), 'w:numPr');
    byId.set(id, {
      name: (valueOf(style, 'w:name') ?? '').toLowerCase(),
      basedOn: valueOf(style, 'w:basedOn'),
      numId: valueOf(numbering, 'w:numId'),
      level: valueOf(numbering, 'w:ilvl'),
    });
  }
  return { byId, standard };
}
