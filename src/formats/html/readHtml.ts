import { ParseRefusal } from '../../text/ParseRefusal.js';
import { squeeze } from '../../text/squeeze.js';
import type { DocumentText } from '../DocumentText.js';
import { parseMarkup, type Markup } from '../markup.js';
import { decodePage } from './decodePage.js';
import { findArticle } from './findArticle.js';
import { isControl } from '../../outline/pageControls.js';
import { isNote, standsAround } from './pageElements.js';
import { pageFacts, type PageFacts } from './pageFacts.js';
import { PageText, type PageLine } from './PageText.js';
import { SentenceWeights } from './SentenceWeights.js';

/**
 * The article of a saved page, without the page: its title, a line with source and date of publication, then one line per
 * block, as text copies of notices have them.
 *
 * @throws ParseRefusal when its encoding cannot be told, or it holds no text
 */
export function readHtml(bytes: Uint8Array): DocumentText {
  const { text: source, encoding } = decodePage(bytes);
  const root = parseMarkup(source, 'html');
  const weights = new SentenceWeights(root);
  const article = findArticle(weights);
  const isLeftOut = (element: Markup): boolean =>
    isNote(element) || (standsAround(element) && weights.of(element) * 10 <= weights.total && element !== article);
  const page = new PageText(root, article, isLeftOut);
  const body = withoutControls(page.lines.slice(page.articleStart, page.articleEnd));
  if (body.length === 0)
    throw new ParseRefusal(
      'The page holds no text, perhaps because a script loads it: copy it in a browser and save that.',
    );
  const facts = pageFacts(root, page);
  const text = `${[...headLines(facts, body), ...body].join('\n')}\n`;
  if (text.includes('\uFFFD'))
    throw new ParseRefusal(
      'Some of the text of this page is in no known encoding: copy it in a browser and save that.',
    );
  return { text, mediaType: 'text/html', encoding, publishedDate: facts.publishedDate };
}

/** Controls inside an article, and the links to other pages above and below its text. */
function withoutControls(lines: readonly PageLine[]): string[] {
  const own = lines.filter(({ text }) => !isControl(text));
  const start = own.findIndex(({ linked }) => !linked);
  const end = own.findLastIndex(({ linked }) => !linked) + 1;
  return start === -1 ? [] : own.slice(start, end).map(({ text }) => text);
}

/** Those of title, source and date that the body does not begin with itself. */
function headLines({ title, source, publishedDate }: PageFacts, body: readonly string[]): string[] {
  const beginning = squeeze(body.slice(0, 8).join(''));
  const stated = [
    ...(source === null ? [] : [`来源：${source}`]),
    ...(publishedDate === null ? [] : [`发布时间：${publishedDate}`]),
  ];
  return [
    ...(title === null || beginning.includes(squeeze(title)) ? [] : [title]),
    ...(stated.length === 0 || /来源:.{2,40}(?:时间|日期):/.test(beginning) ? [] : [stated.join(' ')]),
  ];
}
