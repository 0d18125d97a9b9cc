import { squeeze } from '../../text/squeeze.js';
import { clean } from '../../text/clean.js';
import { textOf, type Markup } from '../markup.js';
import type { PageText } from './PageText.js';
import { namesOf } from './pageElements.js';

/** What a page states around its article. */
export interface PageFacts {
  readonly title: string | null;
  readonly source: string | null;
  /** YYYY-MM-DD. */
  readonly publishedDate: string | null;
}

/** The names of <meta> in the standard of government sites (GB/T 33190… 政府网站发展指引) and of common site builders. */
const titleMeta = ['articletitle', 'og:title'];
const dateMeta = ['pubdate', 'publishdate', 'publishedtime', 'article:published_time', 'publish_date'];
const sourceMeta = ['contentsource', 'source'];

const day = String.raw`(\d{4})\s?[-年./]\s?(\d{1,2})\s?[-月./]\s?(\d{1,2})`;
/** In order of how surely they tell when a page was published. */
const datePatterns: readonly RegExp[] = [
  new RegExp(String.raw`(?:发布|发表|上网|公开|公布)(?:时间|日期)?[\s:：]*[[【]?${day}`),
  new RegExp(String.raw`(?<!成文|生成|生效|索引)(?:时间|日期)\s?[:：]\s?[[【]?${day}`),
  new RegExp(String.raw`^\s*[[【(（]?${day}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?[\])）】]?(?=\s*(?:$|来源|作者))`),
];
const sourcePattern =
  /来源\s*[:：]\s*([^\s|｜【[:：]{2,40}?)(?=\s|$|[|｜【[]|发布|时间|日期|浏览|阅读|点击|更新|发表|上传|作者|字[体号]|责任编辑|编辑|责编|\d{4}[-年])/;

/** Lines right before an article that can speak of it, and right after it. */
const reach = { before: 25, after: 5 };

/** Title, source and date of an article: as its page shows them near it, else as its head states them. */
export function pageFacts(root: Markup, page: PageText): PageFacts {
  const lines = page.lines.map(({ text }) => text);
  const near = [
    ...lines.slice(Math.max(0, page.articleStart - reach.before), page.articleStart).reverse(),
    ...lines.slice(page.articleEnd, page.articleEnd + reach.after),
  ];
  const meta = metaOf(root);
  const pick = (names: readonly string[]): string | undefined => names.map((name) => meta.get(name)).find(Boolean);
  const date = datePatterns.map((pattern) => first(near, pattern)).find((found) => found !== null);
  const named = first(everyElement(root, isDated).map(textOf), new RegExp(day));
  return {
    title: findTitle(root, near, pick(titleMeta)),
    source: first(near, sourcePattern)?.[1] ?? pick(sourceMeta) ?? null,
    publishedDate: isoDay(date ?? named ?? new RegExp(day).exec(pick(dateMeta) ?? '')),
  };
}

function first(lines: readonly string[], pattern: RegExp): RegExpExecArray | null {
  for (const line of lines) {
    const found = pattern.exec(line.slice(0, 300));
    if (found !== null) return found;
  }
  return null;
}

function isoDay(found: RegExpExecArray | null): string | null {
  const [, year = '', month = '', date = ''] = found ?? [];
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return found === null || Number.isNaN(Date.parse(`${day}T00:00:00Z`)) ? null : day;
}

function metaOf(root: Markup): Map<string, string> {
  const found = new Map<string, string>();
  for (const { attributes } of everyElement(root, ({ name }) => name === 'meta')) {
    const name = (attributes.name ?? attributes.property ?? '').toLowerCase();
    const content = clean(attributes.content ?? '');
    if (name !== '' && content !== '' && !found.has(name)) found.set(name, content);
  }
  return found;
}

/** What names a notice on inspection; a heading that does not is the site's. */
const aboutInspection = /巡[视察].*(?:通报|公告|公示|报告|情况|台账|清单)/;

function findTitle(root: Markup, near: readonly string[], stated: string | undefined): string | null {
  const headings = everyElement(
    root,
    (element) => element.name !== 'title' && (/^h[1-4]$/.test(element.name) || namesOf(element).some(isTitleName)),
  )
    .map((element) => clean(textOf(element)))
    .filter((words) => words.length <= 120);
  const inHead = everyElement(root, ({ name }) => name === 'title')
    .flatMap((element) => clean(textOf(element)).split(/[-_|–—]/))
    .map((words) => words.trim());
  const shown = near
    .filter((line) => line.length <= 120 && !/[>＞].*[>＞]/.test(line))
    .flatMap((line, index, lines) => (line.startsWith('关于') ? [(lines[index + 1] ?? '') + line, line] : [line]));
  const titles = [stated ?? '', ...headings, ...shown, ...inHead].filter((words) =>
    aboutInspection.test(squeeze(words)),
  );
  const [title] = titles;
  return title === undefined ? null : (titles.find((other) => other !== title && other.endsWith(title)) ?? title);
}

/** Its id or class says that it holds the date, as WeChat’s does. */
function isDated(element: Markup): boolean {
  return namesOf(element).some((name) => /^(?:pub|publish)[-_]?(?:time|date)$/.test(name));
}

function isTitleName(name: string): boolean {
  return /^(?:ucaptitle|(?:\w*[-_])?(?:title|tit|bt|biaoti)(?:[-_]?\w{1,8})?)$/.test(name);
}

function everyElement(root: Markup, wanted: (element: Markup) => boolean): Markup[] {
  const found: Markup[] = [];
  const visit = (element: Markup): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      if (wanted(child)) found.push(child);
      visit(child);
    }
  };
  visit(root);
  return found;
}
