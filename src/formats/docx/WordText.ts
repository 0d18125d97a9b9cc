import { clean } from '../../text/clean.js';
import { elementOf, elementsOf, type Markup } from '../markup.js';
import type { Row } from '../table/Cell.js';
import { tableLines } from '../table/tableLines.js';
import type { Numbering } from './Numbering.js';
import { paragraphText } from './paragraphText.js';
import { valueOf } from './readNumbering.js';
import type { Styles } from './readStyles.js';
import { dropped, textBoxesIn, transparent } from './wordElements.js';

/** Reads the paragraphs and tables of a document as lines, in order. To be used once: lists are counted on the way. */
export class WordText {
  /** The words of a paragraph whose mark was deleted: they begin the next one. */
  #carried = '';

  constructor(
    private readonly numbering: Numbering,
    private readonly styles: Styles,
  ) {}

  /** @param keepsNumbers whether a number without words is shown, as in the 序号 column of a table */
  lines(container: Markup, keepsNumbers = false): string[] {
    return elementsOf(container).flatMap((element) => {
      if (element.name === 'w:p') return this.#paragraph(element, keepsNumbers);
      if (element.name === 'w:tbl') return tableLines(this.#rows(element));
      if (dropped.has(element.name) || isContents(element)) return [];
      return transparent.has(element.name) ? this.lines(element, keepsNumbers) : [];
    });
  }

  #paragraph(paragraph: Markup, keepsNumbers: boolean): string[] {
    const properties = elementOf(paragraph, 'w:pPr');
    const own = paragraphText(paragraph);
    const mark = elementOf(properties, 'w:rPr');
    if (elementOf(mark, 'w:del') !== undefined || elementOf(mark, 'w:moveFrom') !== undefined) {
      this.#carried += own.text;
      return [];
    }
    const text = this.#carried + own.text;
    this.#carried = '';
    const boxes = textBoxesIn(paragraph).flatMap((box) => this.lines(box));
    if (this.#isContentsLine(properties)) return boxes;
    const lines = text
      .split('\n')
      .map((line) => clean(line))
      .filter((line) => line !== '');
    const marker = this.numbering.marker(properties);
    const [first, ...more] = lines;
    const numbered =
      first === undefined ? (keepsNumbers && marker !== '' ? [marker] : []) : [join(marker, first), ...more];
    return own.boxesFirst ? [...boxes, ...numbered] : [...numbered, ...boxes];
  }

  #rows(table: Markup): Row[] {
    return rowsIn(table).map((row) =>
      cellsIn(row).map((cell) => {
        const properties = elementOf(cell, 'w:tcPr');
        const merge = elementOf(properties, 'w:vMerge');
        return {
          lines: this.lines(cell, true),
          columns: Math.max(1, Number(valueOf(properties, 'w:gridSpan') ?? 1)),
          continued: merge !== undefined && merge.attributes['w:val'] !== 'restart',
        };
      }),
    );
  }

  /** Lines of a table of contents say again what the headings say. */
  #isContentsLine(properties: Markup | undefined): boolean {
    const name = this.styles.byId.get(valueOf(properties, 'w:pStyle') ?? '')?.name ?? '';
    return /^(?:toc|目录) ?(?:\d|heading|标题)/.test(name);
  }
}

/** Between a marker and a digit there stays a blank, so that 1. and 2023年 are two. */
function join(marker: string, words: string): string {
  return /[\da-z.]$/i.test(marker) && /^[\da-z]/i.test(words) ? `${marker} ${words}` : marker + words;
}

function isContents(element: Markup): boolean {
  const gallery = elementOf(elementOf(elementOf(element, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery');
  return gallery?.attributes['w:val'] === 'Table of Contents';
}

function rowsIn(table: Markup): Markup[] {
  return elementsOf(table).flatMap((element) => {
    if (element.name === 'w:tr') return elementOf(elementOf(element, 'w:trPr'), 'w:del') === undefined ? [element] : [];
    return transparent.has(element.name) ? rowsIn(element) : [];
  });
}

function cellsIn(row: Markup): Markup[] {
  return elementsOf(row).flatMap((element) => {
    if (element.name === 'w:tc') return [element];
    return transparent.has(element.name) ? cellsIn(element) : [];
  });
}
