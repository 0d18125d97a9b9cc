import type { Span } from '../text/Span.js';
import type { Leaf, LeafKind } from './Leaf.js';
import { trimSpan } from '../text/trimSpan.js';
import { pageNumbers } from './pageNumbers.js';
import type { Source } from './Source.js';

/** What reading one notice's parts shares. */
export interface Context {
  readonly source: Source;
  /** Marker styles that number subissues here, not measures. */
  readonly subissueStyles: ReadonlySet<string>;
  readonly cuts: Cuts;
  /** Collects text that no rule says anything of. */
  readonly unexplained: Span[];
}

/**
 * Where leaves begin. A leaf ends where the next begins, so that leaves cannot overlap and nothing lies between them.
 */
export class Cuts {
  readonly #cuts: Cut[] = [];

  add(start: number, kind: LeafKind, address: string | null): void {
    this.#cuts.push({ start, kind, in: address });
  }

  /**
   * The leaves of the whole text, blanks at their ends left out; neighbours of one kind and place are one leaf. The numbers of
   * pages are leaves of their own, wherever they stand.
   */
  leaves(source: Source): Leaf[] {
    const leaves: Leaf[] = [];
    let open: Cut = { start: 0, kind: 'furniture', in: null };
    const add = (start: number, end: number, { kind, in: address }: Omit<Cut, 'start'>): void => {
      const span = trimSpan(source.text, { start, end });
      if (span !== null) leaves.push({ ...span, kind, in: address });
    };
    const numbers = pageNumbers(source.text);
    let next = 0;
    const close = (end: number): void => {
      let start = open.start;
      for (let number = numbers[next]; number !== undefined && number.start < end; number = numbers[++next]) {
        add(start, number.start, open);
        add(number.start, number.end, { kind: 'furniture', in: null });
        start = number.end;
      }
      add(start, end, open);
    };
    for (const cut of this.#cuts.sort((a, b) => a.start - b.start)) {
      if (cut.kind === open.kind && cut.in === open.in) continue;
      close(cut.start);
      open = cut;
    }
    close(source.text.length);
    return leaves;
  }
}

interface Cut {
  readonly start: number;
  readonly kind: LeafKind;
  readonly in: string | null;
}
