import type { Markup } from '../markup.js';
import { isUnseen } from './pageElements.js';

/**
 * How much running text each element of a page holds: the number of commas and stops outside its links. Navigation,
 * lists of headlines and footers have hardly any.
 */
export class SentenceWeights {
  readonly #weights = new Map<Markup, number>();

  constructor(readonly root: Markup) {
    this.#weigh(root);
  }

  of(element: Markup): number {
    return this.#weights.get(element) ?? 0;
  }

  get total(): number {
    return this.of(this.root);
  }

  #weigh(element: Markup): number {
    let weight = 0;
    if (!isUnseen(element) && element.name !== 'a')
      for (const child of element.children)
        weight += typeof child === 'string' ? (child.match(/[，。；、：,;]/g)?.length ?? 0) : this.#weigh(child);
    this.#weights.set(element, weight);
    return weight;
  }
}
