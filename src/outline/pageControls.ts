/** Lines of web pages, and of copies of them, that are no text but controls. */
export interface PageControl {
  readonly name: string;
  /** Over the line without blanks, brackets, bars and colons. */
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

const targets = '本页|此页|页面|窗口|正文|顶部|列表|链接|到|至|微信|微博|新浪|腾讯|QQ空间|好友|朋友圈';

export const pageControls: readonly PageControl[] = [
  {
    name: 'print, close, share',
    pattern: new RegExp(`^(?:打印|关闭|分享|收藏|纠错|返回|下载|保存|复制)(?:打印|关闭|分享|收藏|返回|${targets})*$`),
    examples: ['【打印本页】【关闭窗口】', '打印', '分享到：', '分享到 微信', '[返回顶部]'],
    counterExamples: ['打印机采购不规范。', '关闭企业3家'],
  },
  {
    name: 'size of type',
    pattern: /^(?:文字|字体|字号)[大中小特默认+-]*$|^[大中小]{1,3}$/,
    examples: ['字号：[大] [中] [小]', '【字体：大 中 小】', '[大]'],
    counterExamples: ['大气污染防治', '小微权力监督'],
  },
  {
    name: 'next page',
    pattern: /^[上下前后]一[篇条页则](?:没有了|.{6,80})?$/,
    examples: ['上一篇：没有了', '下一条：关于召开会议的通知', '下一页'],
    counterExamples: ['下一步工作打算', '下一条路'],
  },
  {
    name: 'visits',
    pattern: /^(?:浏览|阅读|点击|访问)(?:次数|[量数率])?\d*次?$/,
    examples: ['浏览次数：1024次', '阅读量：', '点击：35'],
    counterExamples: ['阅读量达到1024次。'],
  },
  {
    name: 'follow',
    pattern: /^(?:点击)?(?:上方|下方)?(?:蓝字)?关注(?:我们|公众号)?$|^-*END-*$/i,
    examples: ['点击上方蓝字关注我们', '关注我们', '— END —'],
    counterExamples: ['关注群众反映的问题'],
  },
  {
    name: 'code to scan',
    pattern: /^扫[一码].{0,20}(?:打开|手机|关注|分享|阅读|查看).{0,10}$/,
    examples: ['扫一扫在手机打开当前页'],
    counterExamples: ['扫黑除恶专项斗争'],
  },
];

export function isControl(line: string): boolean {
  const words = line.replace(/[\s【】[\]（）()|｜、:：·—]+/g, '');
  return words.length <= 100 && pageControls.some(({ pattern }) => pattern.test(words));
}
