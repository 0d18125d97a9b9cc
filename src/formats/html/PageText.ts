import { clean } from '../../text/clean.js';
import { elementsOf, type Markup } from '../markup.js';
import { tableLines } from '../table/tableLines.js';
import { listMarker } from './listMarker.js';
import { blocks, isUnseen } from './pageElements.js';
import { tableRows } from './tableRows.js';

export interface PageLine {
  readonly text: string;
  /** Whether all of it is a link. */
  readonly linked: boolean;
}

/** The text of a page as one line per block or <br>, as a browser shows it. */
export class PageText {
  readonly lines: PageLine[] = [];
  /** Where the lines of `article` are, `[start, end)`. */
  articleStart = 0;
  articleEnd = 0;
  #text = '';
  #unlinked = false;
  #links = 0;

  /** @param leftOut elements that are passed over, besides those never seen */
  constructor(
    root: Markup,
    private readonly article: Markup,
    private readonly leftOut: (element: Markup) => boolean,
  ) {
    this.#read(root);
    this.#break();
  }

  #read(element: Markup): void {
    if (isUnseen(element) || this.leftOut(element)) return;
    const block = blocks.has(element.name) || element === this.article;
    if (block || element.name === 'br') this.#break();
    if (element === this.article) this.articleStart = this.lines.length;
    if (element.name === 'a') this.#links++;
    if (element.name === 'table') this.#table(element);
    else this.#children(element);
    if (element.name === 'a') this.#links--;
    if (block) this.#break();
    if (element === this.article) this.articleEnd = this.lines.length;
  }

  #children(element: Markup): void {
    let ordinal = Number(element.attributes.start ?? 1) - 1;
    for (const child of element.children) {
      if (typeof child === 'string') this.#write(child, element.name === 'pre');
      else if (element.name === 'ol' && child.name === 'li') {
        this.#break();
        const from = this.lines.length;
        this.#read(child);
        const first = this.lines[from];
        ordinal = Number(child.attributes.value ?? ordinal + 1);
        if (first !== undefined)
          this.lines[from] = { ...first, text: listMarker(element, ordinal, first.text) + first.text };
      } else this.#read(child);
    }
  }

  /** A table that holds the article only arranges the page. */
  #table(table: Markup): void {
    if (contains(table, this.article)) {
      this.#children(table);
      return;
    }
    const rows = tableRows(table, (cell) => new PageText(cell, cell, this.leftOut).lines.map(({ text }) => text));
    for (const text of tableLines(rows)) this.lines.push({ text, linked: false });
  }

  #write(text: string, asWritten: boolean): void {
    const [first = '', ...more] = asWritten ? text.split('\n') : [text];
    this.#append(first);
    for (const line of more) {
      this.#break();
      this.#append(line);
    }
  }

  #append(text: string): void {
    this.#text += text;
    if (this.#links === 0 && text.trim() !== '') this.#unlinked = true;
  }

  #break(): void {
    const text = clean(this.#text);
    if (text !== '') this.lines.push({ text, linked: !this.#unlinked });
    this.#text = '';
    this.#unlinked = false;
  }
}

function contains(element: Markup, sought: Markup): boolean {
  return element === sought || elementsOf(element).some((child) => contains(child, sought));
}
