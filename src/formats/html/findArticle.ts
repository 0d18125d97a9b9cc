import { elementsOf, type Markup } from '../markup.js';
import { articleNames, isUnseen, namesOf, standsAround } from './pageElements.js';
import type { SentenceWeights } from './SentenceWeights.js';

/** An article that a site builder marks holds at least this part of a page's running text. */
const marked = 0.5;
/** Without a mark: the innermost element with so much of it. */
const unmarked = 0.9;

/**
 * The element that holds the article of a page: the one that its site builder marks as such, else the innermost with
 * nearly all running text, or what holds that together with the sentences, signature and date right beside it.
 */
export function findArticle(weights: SentenceWeights): Markup {
  const named = namedArticles(weights);
  for (const name of articleNames) {
    const found = named.get(name);
    if (found !== undefined) return found;
  }
  const path = innermostPath(weights);
  while (path.length > 1 && (isPartOfTable(path.at(-1)) || leavesTextOut(path))) path.pop();
  return path.at(-1) ?? weights.root;
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

/** From the root down, as long as one child holds enough; a paragraph is no article. */
function innermostPath(weights: SentenceWeights): Markup[] {
  const path = [weights.root];
  const least = Math.max(1, weights.total * unmarked);
  for (let inner: Markup | undefined = weights.root; inner !== undefined;) {
    inner = elementsOf(inner).find(
      (child) => weights.of(child) >= least && !/^(?:p|span|font|b|strong|h\d|li)$/.test(child.name),
    );
    if (inner !== undefined) path.push(inner);
  }
  return path;
}

/** Its cells alone would lose the order of rows and columns. */
function isPartOfTable(element: Markup | undefined): boolean {
  return element !== undefined && /^(?:table|thead|tbody|tr)$/.test(element.name);
}

/** Whether the last element of a path leaves out sentences or a signature that its parent has beside it. */
function leavesTextOut(path: readonly Markup[]): boolean {
  const [parent, inner] = path.slice(-2);
  if (parent === undefined || inner === undefined) return false;
  const beside = { text: '', links: '' };
  const collect = (element: Markup, linked: boolean): void => {
    if (element === inner || isUnseen(element) || standsAround(element)) return;
    for (const child of element.children)
      if (typeof child !== 'string') collect(child, linked || child.name === 'a');
      else if (linked) beside.links += child;
      else beside.text += child;
  };
  collect(parent, false);
  const words = beside.text.replace(/\s+/g, '');
  return (
    /。|年\d{1,2}月\d{1,2}日/.test(words) && !siteWords.test(words) && beside.links.trim().length * 5 < words.length
  );
}

/** What stands at the foot of a site. */
const siteWords = /备案|版权所有|ICP|主办|承办|网站地图|网站标识|技术支持/;
