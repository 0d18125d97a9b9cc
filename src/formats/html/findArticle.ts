import { elementsOf, type Markup } from '../markup.js';
import { articleNames, namesOf } from './pageElements.js';
import type { SentenceWeights } from './SentenceWeights.js';

/** An article that a site builder marks holds at least this part of a page's running text. */
const marked = 0.5;
/** Without a mark: the innermost element with so much of it. Less could leave a part of a divided article out. */
const unmarked = 0.9;

/** The element that holds the article of a page. */
export function findArticle(weights: SentenceWeights): Markup {
  const named = namedArticles(weights);
  for (const name of articleNames) {
    const found = named.get(name);
    if (found !== undefined) return innermost(found, weights, 1);
  }
  return innermost(weights.root, weights, unmarked);
}

/** The first element of each name that holds enough. */
function namedArticles(weights: SentenceWeights): Map<string, Markup> {
  const found = new Map<string, Markup>();
  const known = new Set(articleNames);
  const visit = (element: Markup): void => {
    if (weights.of(element) < weights.total * marked) return;
    for (const name of namesOf(element)) if (known.has(name) && !found.has(name)) found.set(name, element);
    for (const child of elementsOf(element)) visit(child);
  };
  if (weights.total > 0) visit(weights.root);
  return found;
}

/** Goes down as long as one child holds the given part of the whole. */
function innermost(element: Markup, weights: SentenceWeights, part: number): Markup {
  const least = weights.of(element) * part;
  let inner = element;
  for (;;) {
    const next = elementsOf(inner).find((child) => weights.of(child) >= least && isContainer(child));
    if (next === undefined || least === 0) return inner;
    inner = next;
  }
}

/** A paragraph is no article: one line of a short notice can hold all of its commas. */
function isContainer({ name }: Markup): boolean {
  return !/^(?:p|span|font|b|strong|h\d|table|tbody|tr|li|ol|ul|dl)$/.test(name);
}
