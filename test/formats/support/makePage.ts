/** What a saved page has besides the article. */
export interface PageOptions {
  readonly title: string;
  readonly source: string;
  readonly date: string;
  readonly paragraphs: readonly string[];
}

export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

const navigation = `<ul>${['首页', '信息公开', '政务服务，网上办事', '互动交流'].map((name) => `<li><a href="/">${name}</a></li>`).join('')}</ul>`;
const related = `<div class="relevant"><h3>相关链接</h3><ul><li><a href="#">区委常委会召开会议，学习贯彻会议精神</a><span>2024-01-02</span></li></ul></div>`;
const foot =
  '<div class="foot"><p>主办单位：松屿区人民政府办公室，承办：松屿区大数据局。备案号：云ICP备00000000号。</p></div>';
const code = '<style>.TRS_Editor P{margin:0}</style><script>var words = "一、脚本，不是正文。";</script>';

/** Pages as the site builders in use make them, each with everything around the article that its sites have. */
export const makePage: Readonly<Record<string, (options: PageOptions) => string>> = {
  TRS: ({ title, source, date, paragraphs }) => `<!DOCTYPE html><html><head><meta charset="utf-8">
<title>${title}_松屿区人民政府</title><meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="${date} 10:00">
<meta name="ContentSource" content="${source}">${code}</head><body><div class="header">${navigation}</div>
<div class="crumbsNav">您现在的位置：<a>首页</a> &gt; <a>信息公开</a> &gt; 正文</div><div class="main"><h1>${title}</h1>
<div class="info">来源：${source} 发布时间：${date} 10:00 浏览次数：<span>12</span> 字号：[ <a>大</a> <a>中</a> <a>小</a> ]</div>
<div class="view TRS_UEDITOR trs_paper_default"><div class=TRS_Editor>${paragraphs
    .map(
      (text) =>
        `<p align="justify">\u3000\u3000${escapeHtml(text).replace(/(\d+)/, '<span lang="EN-US">$1</span>')}</p>`,
    )
    .join(
      '\n',
    )}</div></div><div class="bdsharebuttonbox">分享到：<a>微信</a></div><p>【<a>打印本页</a>】【<a>关闭窗口</a>】</p>
${related}</div>${foot}</body></html>`,

  'UCAP platform': ({ title, source, date, paragraphs }) => `<!DOCTYPE html><html><head><meta charset="utf-8">
<title>${title}</title><meta name="PubDate" content="${date}"/></head><body>${navigation}<ucaptitle>${title}</ucaptitle>
<div class="pages-date">${date} 08:30 <span class="font">来源： ${source}</span><div class="pages_print">【字体：<span>大</span> <span>中</span> <span>小</span>】<span>打印</span></div></div>
<div class="pages_content" id="UCAP-CONTENT"><ucapcontent>${paragraphs
    .map((text) => `<p style="text-indent: 2em;">${escapeHtml(text)}</p>`)
    .join(
      '',
    )}</ucapcontent><div class="editor"><span>扫一扫在手机打开当前页</span></div></div>${related}${foot}</body></html>`,

  'university site': ({
    title,
    date,
    paragraphs,
  }) => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}-青禾大学</title></head>
<body><div class="nav">${navigation}</div><form name="_newscontent_fromname"><h3 class="biaoti">${title}</h3>
<p>发布日期：${date.replace(/-/g, '/')} 作者： 点击：[<span>12</span>]</p><div id="vsb_content"><div class="v_news_content">${paragraphs
    .map(
      (text) =>
        `<p><span style="font-size:19px"><span>${escapeHtml(text.slice(0, 9))}</span>${escapeHtml(text.slice(9))}</span></p>\n`,
    )
    .join('')}</div></div><p>上一条：<a>关于举办培训班的通知</a></p></form>${foot}</body></html>`,

  'tables and line breaks': ({ title, source, date, paragraphs }) => `<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>松屿党建网--${title}</title>${code}</head><body>
<table><tr><td colspan=2>${navigation}</td></tr><tr><td><table><tr><td>栏目导航<tr><td><a>通知公告</a></table></td><td>
<table><tr><td align=center><font size=5><b>${title.replace('关于', '<br>关于')}</b></font></td></tr>
<tr><td>[ 作者：佚名 &nbsp; 来源：${source} &nbsp; 更新时间：${date} ]</td></tr>
<tr><td><div>${paragraphs.map((text) => `&nbsp;&nbsp;&nbsp; ${escapeHtml(text)}`).join('<br>\n<br>\n')}</div></td></tr>
<tr><td>上一篇：<a>没有了</a><br>下一篇：<a>关于召开会议的通知</a></td></tr></table></td></tr></table>${foot}</body></html>`,
};
