/** The title at the beginning of a paragraph, over folded text: …关于…巡视…的通报. */
export const titlePattern =
  /^(?=[^。;]{0,160}(?:巡视|巡察))(?=[^。;]{0,160}整改)[^。;:,<>]{2,140}?(?:通报|公告|公示|报告|情况)(?=\s*$|\s+|根据|按照|现将)/s;

interface Closing {
  readonly name: 'contact' | 'signature' | 'furniture';
  /** Over a folded paragraph. */
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

const date = String.raw`(?:\d{4}|[〇零○Oo一二三四五六七八九]{4})\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日`;
const body = String.raw`[^。,;:\d]{2,50}(?:委员会|党委|党组|党工委|工委|[省市区县州旗]委|总支|支部|公司|大学|学院|医院|局|委)`;

/** What the last paragraphs of a notice are, from its end upwards. In order: the first that fits decides. */
export const closings: readonly Closing[] = [
  {
    name: 'signature',
    pattern: new RegExp(String.raw`^(?:${body})?\s*\(?${date}\)?$|^${body}(?:\s*\(印章\))?$|^特此(?:通报|公告|报告)。?$`),
    examples: ['中共松屿区委', '2024年4月2日', '中共松屿区委 2024年4月2日', '二〇二四年四月二日', '特此通报。'],
    counterExamples: ['截至2023年9月1日,已将项目移交。', '区委召开会议。'],
  },
  {
    name: 'furniture',
    pattern:
      /^(?=[^]{0,200}$)[^]*(?:文章内容来自|如有侵权|版权所有|责任编辑|扫一扫|打印本页|关闭窗口|上一篇|下一篇|分享到|编辑:|审核:|来源:|浏览次数|主办单位:|本文为演示|虚构)/,
    examples: ['文章内容来自网络,如有侵权,联系删除', '责任编辑:某', '【打印本页】【关闭窗口】'],
    counterExamples: ['欢迎广大干部群众对巡视整改落实情况进行监督。'],
  },
  {
    name: 'contact',
    pattern:
      /^(?:欢迎|广大干部群众|如有意见|联系(?:方式|电话|人)|(?:监督|举报)?电话|邮政|电子邮箱|邮箱|通[讯信]地址|地址|邮编|来信)[^]{0,400}$/,
    examples: [
      '欢迎广大干部群众对巡视整改落实情况进行监督。如有意见建议,请及时向我们反映。联系电话:0531-1234567。',
      '电子邮箱:abc@example.cn',
      '邮政编码:250000',
    ],
    counterExamples: ['电信诈骗整治取得成效。'],
  },
];
