import { textOf, type Markup } from '../markup.js';

/** Elements that show no text of the page, or controls. */
const unseen: ReadonlySet<string> = new Set([
  ...['script', 'style', 'noscript', 'template', 'head', 'title', 'iframe', 'object', 'embed', 'svg', 'canvas', 'map'],
  ...['select', 'option', 'button', 'input', 'textarea', 'audio', 'video', 'nav', 'footer'],
]);

/** Elements that stand on lines of their own. */
export const blocks: ReadonlySet<string> = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset'],
  ...['figcaption', 'figure', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'html', 'li', 'main', 'ol'],
  ...['p', 'pre', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'],
  ...['ucapcontent', 'ucaptitle', 'caption'],
]);

/**
 * Ids and classes in which the site builders of government, university and company pages put the text of an article: TRS,
 * UCAP (政府网站集约化平台), 大汉 jcms, 博达, 苏迪 webplus, 方正, gov.cn, WeChat. In order of how surely they hold nothing else.
 */
export const articleNames: readonly string[] = [
  ...['trs_editor', 'trs_ueditor', 'trs_editor_view', 'ucapcontent', 'ucap-content', 'zoom', 'zoomcon', 'js_content'],
  ...[
    'vsb_content',
    'vsb_content_2',
    'vsb_content_4',
    'v_news_content',
    'wp_articlecontent',
    'bt_content',
    'pages_content',
  ],
  ...['article-content', 'article_content', 'articlecontent', 'art_content', 'art_con', 'news_content', 'newscontent'],
  ...[
    'news_content_content',
    'contentbody',
    'content-body',
    'content_body',
    'xxgk_content',
    'info_content',
    'conttext',
  ],
  ...['detail-content', 'detail_content', 'detailcontent', 'con_text', 'text_content', 'entry-content', 'article_con'],
];

/** First words of the ids and classes of what stands around an article: share-box, crumbs_nav, print2. */
const around: ReadonlySet<string> = new Set([
  ...['share', 'bshare', 'bdshare', 'bdsharebuttonbox', 'fenxiang', 'tool', 'tools', 'toolbar', 'print', 'fontsize'],
  ...[
    'breadcrumb',
    'breadcrumbs',
    'crumb',
    'crumbs',
    'crumbsnav',
    'position',
    'dqwz',
    'location',
    'sidebar',
    'related',
  ],
  ...['relevant', 'recommend', 'comment', 'comments', 'footer', 'foot', 'copyright', 'pager', 'pagination', 'qrcode'],
  ...['ewm', 'search', 'login', 'menu', 'nav', 'topbar', 'friendlink', 'friendlinks'],
]);

export function isUnseen({ name, attributes }: Markup): boolean {
  return unseen.has(name) || attributes.hidden !== undefined || /display\s*:\s*none/i.test(attributes.style ?? '');
}

/** A footnote or a mark that leads to one, as programs write them that save texts as pages. */
export function isNote(element: Markup): boolean {
  const { name, attributes } = element;
  if (/^(?:sd)?(?:foot|end)?(?:note|ftn|edn)-?\d{1,3}$/i.test(attributes.id ?? '')) return true;
  return name === 'a' && /^#./.test(attributes.href ?? '') && /^\s*\[?\d{1,3}\]?\s*$/.test(textOf(element));
}

export function standsAround(element: Markup): boolean {
  return namesOf(element).some((name) => around.has(name.split(/[-_\d]/)[0] ?? ''));
}

/** Its id and classes and, for elements of a site builder's own, its name. In lower case. */
export function namesOf({ name, attributes }: Markup): string[] {
  return [name, attributes.id ?? '', ...(attributes.class ?? '').split(/\s+/)].map((word) => word.toLowerCase());
}
