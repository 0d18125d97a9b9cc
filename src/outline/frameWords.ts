/** What the paragraphs before the first part and after the last one are, over folded text without blanks. */
export interface FrameWords {
  readonly name: 'contact' | 'signature' | 'furniture';
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

/** A title names the inspection and its rectification, and says what kind of paper it is. */
export const titlePattern =
  /^(?=[^。;]{0,160}巡[视察])(?=[^。;]{0,160}整改)[^。;:,<>]{2,140}?(?:通报|公告|公示|报告|情况|台账|清单)(?:\([^()]{2,80}\))?(?=$|根据|按照|现将|为|来源|发布|\d{4}[年-])/;

const han = '[〇零○一二三四五六七八九]';
const date = String.raw`\(?(?:(?:\d{4}|${han}{4})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日|\d{4}[-./]\d{1,2}[-./]\d{1,2})\)?`;
const body = String.raw`[^。,;:>\d]{1,50}(?:委员会|党委|党组|党工委|工委|[省市区县州旗镇乡局院校]委|总支|支部|公司|大学|学院|医院|局|办公室)`;

/** In order: the first that fits decides. */
export const frameWords: readonly FrameWords[] = [
  {
    name: 'signature',
    pattern: new RegExp(String.raw`^(?:${body})?${date}$|^${body}(?:\(印章\))?$|^特此(?:通报|公告|公示|报告)。?$`),
    examples: [
      '中共松屿区委',
      '2024年4月2日',
      '中共松屿区委2024年4月2日',
      '二〇二四年四月二日',
      '(2024年1月10日)',
      '特此通报。',
    ],
    counterExamples: ['截至2023年9月1日,已将项目移交。', '区委召开会议。', '来源:松屿区纪委'],
  },
  {
    name: 'furniture',
    pattern:
      /^[^。]{0,80}>[^。]{0,80}$|^(?=.{0,200}$).*(?:当前位置|文章内容来自|如有侵权|版权所有|责任编辑|扫一扫|打印本页|关闭窗口|上一篇|下一篇|分享到|编辑:|审核:|来源:|浏览次数|主办单位:|虚构|备案号|ICP备)/,
    examples: [
      '首页>信息公开>巡视巡察',
      '文章内容来自网络,如有侵权,联系删除',
      '责任编辑:某',
      '【打印本页】【关闭窗口】',
    ],
    counterExamples: ['欢迎广大干部群众对巡视整改落实情况进行监督。'],
  },
  {
    name: 'contact',
    pattern:
      /^(?=.{0,400}$)(?:欢迎.{0,40}(?:监督|意见)|(?:联系(?:方式|电话|人)|(?:监督|举报|咨询)?电话|邮政(?:信箱|编码|地址)|电子(?:邮箱|邮件)|邮箱|通[讯信]地址|(?:联系|来信)?地址|邮编|网址):|(?=.*(?:\d{7}|@|邮编))[^。]{0,60}(?:监督|意见|反映|联系|公示期))/,
    examples: [
      '欢迎广大干部群众对巡视整改落实情况进行监督。如有意见建议,请及时向我们反映。',
      '电子邮箱:abc@example.cn',
      '邮政编码:250000',
      '公示期间如有意见,请与我们联系。联系电话:010-62345678',
      '以上情况,请予监督。电话:0716-5550123。',
    ],
    counterExamples: ['电信诈骗整治取得成效。', '开通举报电话,受理群众意见。', '强化监督,约谈12人。'],
  },
];

/** Where a closing begins inside a paragraph: sentences that turn to the reader, and the signature after them. */
export const closingStarts: readonly RegExp[] = [
  /(?<=[日。]\s{0,4})(?:文章内容来自|责任编辑|【打印|版权所有)/,
  /(?<=。\s{0,4})(?:欢迎[^。]{0,40}(?:监督|意见)|公示期[^。]{0,30}意见|如有意见[^。]{0,30}反映)/,
  new RegExp(
    String.raw`(?<=[。;]\s{0,4})中共[^。,;:]{2,50}?(?:委员会|[省市区县州旗]委|党组|党委|工委)\s{0,4}${date}\s*$`,
  ),
];
