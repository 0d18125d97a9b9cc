import type { Leaf, LeafKind } from './Leaf.js';
import type { Source } from './Source.js';

/** What reading one notice's parts shares. */
export interface Context {
  readonly source: Source;
  /** Marker styles that number subissues here, not measures. */
  readonly subissueStyles: ReadonlySet<string>;
  readonly cuts: Cuts;
}

/**
 * Where leaves begin. A leaf ends where the next begins, so that leaves cannot overlap and nothing lies between them.
 */
export class Cuts {
  readonly #cuts: { readonly start: number; readonly kind: LeafKind; readonly in: string | null }[] = [];

  add(start: number, kind: LeafKind, address: string | null): void {
    this.#cuts.push({ start, kind, in: address });
  }

  /** The leaves of the whole text, blanks at their ends left out. */
  leaves(source: Source): Leaf[] {
    const sorted = [...this.#cuts].sort((a, b) => a.start - b.start);
    if ((sorted[0]?.start ?? 1) > 0) sorted.unshift({ start: 0, kind: 'furniture', in: null });
    return sorted.flatMap(({ start, kind, in: address }, index) => {
      const span = source.trim(start, sorted[index + 1]?.start ?? source.text.length);
      return span === null ? [] : [{ ...span, kind, in: address }];
    });
  }
}
