import { clean } from '../text/clean.js';
import type { Span } from '../text/Span.js';
import { trimSpan } from '../text/trimSpan.js';
import type { Paragraph } from './paragraphs.js';

/** A text in the forms that reading its outline needs. */
export class Source {
  constructor(
    /** As written: what titles and spans are cut from. */
    readonly text: string,
    /** The same in one punctuation: what rules read. */
    readonly folded: string,
    readonly paragraphs: readonly Paragraph[],
  ) {}

  words(span: Span): string {
    return clean(this.text.slice(span.start, span.end));
  }

  foldedWords(span: Span): string {
    return clean(this.folded.slice(span.start, span.end));
  }

  /** Without blanks and Markdown asterisks at its ends; null when it holds nothing else. */
  trim(start: number, end: number): Span | null {
    return trimSpan(this.folded, { start, end });
  }

  /** The parts of a span that stand in different paragraphs, without the blanks around them. */
  paragraphsOf(start: number, end: number): Span[] {
    const spans: Span[] = [];
    for (let index = this.#paragraphAt(start); index < this.paragraphs.length; index++) {
      const paragraph = this.paragraphs[index];
      if (paragraph === undefined || paragraph.start >= end) break;
      const from = paragraph.start >= start ? paragraph.contentStart : start;
      const span = this.trim(from, Math.min(end, paragraph.end));
      if (span !== null) spans.push(span);
    }
    return spans;
  }

  /** Index of the first paragraph that ends after the offset. */
  #paragraphAt(offset: number): number {
    let low = 0;
    let high = this.paragraphs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.paragraphs[middle]?.end ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
