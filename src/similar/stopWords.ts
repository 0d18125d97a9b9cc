/** Words that say nothing of what an issue is about, written as texts are searched: NFKC, lower case, no blanks. */
export interface StopWords {
  readonly name: string;
  readonly words: readonly string[];
  /** Words in which one of them stands, and which say something. */
  readonly kept: readonly string[];
  /** Words and what is left of them. */
  readonly examples: readonly (readonly [words: string, left: readonly string[]])[];
  /** Words of which all is left. */
  readonly counterExamples: readonly string[];
}

const split = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split(' '));

/** What inspections miss in anything, told with 不 or 不够. */
const missed = split([
  '到位 扎实 彻底 规范 严格 深入 深刻 充分 健全 完善 明显 显著 及时 有力 强烈 坚决 坚决有力 严肃 严密 严实 具体 主动 重视',
  '平衡 均衡 科学 合理 系统 持久 优化 灵活 紧密 突出 清晰 准确 精准 全面 经常 牢固 高 强 严 实 深 透 牢 力 大 多 优 佳',
  '好 紧 广 宽 均 准 清 快 畅 顺 细 足',
]);

/** The words in which issues are told whatever they are about. Of words that share characters the longest counts. */
export const stopWords: readonly StopWords[] = [
  {
    name: 'words between others',
    words: split(['的 和 与 及 以及 等 对 对于 关于']),
    kept: split([
      '目的 和谐 和平 和解 共和 总和 参与 与会 及时 未及时 涉及 普及 触及 波及 危及 等级 等次 平等 高等 中等 同等 对象 对接',
      '对标 对口 对照 对策 对外 对待 对账 应对 针对 绝对 相对 面对 反对 核对 结对',
    ]),
    examples: [
      ['对审计和督察等监督', ['审计', '督察', '监督']],
      ['党的建设', ['党', '建设']],
    ],
    counterExamples: ['和谐社区', '针对性', '群众参与', '奖励资金未及时拨付'],
  },
  {
    name: 'what is missed',
    words: split([
      ...missed.flatMap((word) => [`不${word}`, `不够${word}`]),
      '不够 抓得 落得 扛得 压得 树得 夯得 有差距 还有差距 差距大 差距 欠佳 乏力 滞后 偏低 偏慢 缺乏 缺少 缺位 欠缺 有欠缺',
      '存在 仍存在 仍然存在 依然存在 仍 仍然 依然 尚未 没有 还没有 短板 有短板 弱项 有弱项 漏洞 有漏洞 盲区 有盲区 薄弱',
      '薄弱环节 突出 问题 现象 情况 方面 一定程度 一定程度上 时有发生 仍有发生 反复发生 反复出现 屡禁不止',
    ]),
    kept: [],
    examples: [
      ['意识形态阵地管理不够严格', ['意识形态阵地管理']],
      ['主体责任扛得不牢', ['主体责任']],
      ['干部监督存在薄弱环节', ['干部监督']],
    ],
    counterExamples: ['不担当慢作为', '走过场', '应收账款居高不下'],
  },
  {
    name: 'what is done with anything',
    words: split([
      '落实 贯彻 贯彻落实 推进 深入推进 推动 开展 履行 执行 加强 发挥 作用发挥 进行 工作 力度 用力 成效 效果 作用 部分 个别',
      '一些 有的 少数 比较 较为 有关 相关',
    ]),
    kept: split(['工作者 工作队 工作委员会 执行力 推进会']),
    examples: [
      ['贯彻落实意识形态工作责任制', ['意识形态', '责任制']],
      ['部分干部担当', ['干部担当']],
    ],
    counterExamples: ['社区工作者', '制度执行力'],
  },
];
