/** What the words of a heading tell about what stands under it, over folded text without blanks. */
export interface HeadingWords {
  readonly name: 'referrals' | 'aspect' | 'issue' | 'section' | 'outlook' | 'action' | 'deed' | 'done' | 'deficit';
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

/** 移交问题线索和信访件办理情况: reported as a whole. */
export const referrals: HeadingWords = {
  name: 'referrals',
  pattern: /^[^。]{0,20}(?:移交|转交|交办)[^。]{0,12}(?:线索|信访|案件|事项)(?:[^。]{0,16}情况|[^。]{0,16}$)/,
  examples: [
    '关于巡视移交问题线索和信访件办理情况',
    '省委巡视组移交的信访件办理情况',
    '关于巡察移交事项办理情况',
    '巡察组移交的问题线索处置',
  ],
  counterExamples: [
    '关于问题线索处置不规范的问题',
    '关于信访积案化解不力的问题',
    '针对省委巡视组移交的问题线索,办结33件,其余正在办理。',
  ],
};

/** …方面问题: an aspect of the inspection. */
export const aspect: HeadingWords = {
  name: 'aspect',
  pattern: /^[^。;]{2,160}(?<![个几多])方面(?:存在)?的?(?:主要|突出)?(?:问题)?(?:整改(?:落实|进展)?情况)?[。:]?$/,
  examples: [
    '关于“落实两个责任有差距”方面问题',
    '贯彻落实党的路线方针政策方面',
    '在党的组织建设方面存在的问题',
    '党的领导方面问题整改情况',
  ],
  counterExamples: ['关于学习不够的问题', '主要从三个方面'],
};

const aboutProblem = [
  '^(?:关于|针对|对于?|就|围绕)[^。]{2,300}问题(?:,?$|[。:;(]|,?(?:主要|重点|着重|具体)?(?:从|采取))',
  '^(?:关于|针对)[^。]{2,200}(?:。[^。]{2,200}){1,2}的问题[。:]?$',
  '^(?:关于|针对)“[^“”。]{2,200}”的?问题',
  '^“[^。]{5,300}”(?:方面|中|存在|反映|指出|突出|的|具体|主要){0,4}问题(?:$|[。:;(])',
];
const remedied =
  '^(?:[^。;]{0,40}[,、])?(?:着力|推动|切实|重点|坚决|有效|集中)*(?:解决|整治|纠治|纠正|整改|破解)(?=[^。;]*(?:[不未缺弱滥乱]|滞后|[差低慢少难松软虚重化]的问题))[^。;]{4,120}的问题[。:]?$';

/** Something was found. */
export const issue: HeadingWords = {
  name: 'issue',
  pattern: new RegExp([...aboutProblem, remedied].join('|')),
  examples: [
    '关于学习不及时的问题。',
    '针对“推进慢”的问题,主要从两个方面抓好整改。',
    '关于统筹不够。受影响,决议迟迟未印发的问题。',
    '关于“作风建设不实”问题开展作风整顿。',
    '“理论学习不够系统”问题',
    '聚焦选人用人,推动解决干部结构老化的问题',
  ],
  counterExamples: [
    '着力解决群众反映强烈的问题。',
    '针对企业需求,设置临时管道。',
    '针对学习不够的问题,区委召开会议。',
    '强化学习。',
  ],
};

/** A part on the work as a whole, or the one that holds all findings. */
export const section: HeadingWords = {
  name: 'section',
  pattern: /^[^。;:]{0,40}(?:情况|打算|安排|部署|举措|措施|成效|成果|计划|方向|进展|工作|整改|落实|推进)[。:]?$/,
  examples: [
    '整改工作组织情况',
    '巡察反馈意见整改落实情况。',
    '下一步工作打算',
    '高度重视,迅速部署',
    '对照反馈,逐项整改',
  ],
  counterExamples: ['理论学习流于形式', '公共卫生服务能力薄弱'],
};

/** What is still to be done: no findings of this inspection, even when it lists some of them again. */
export const outlook: HeadingWords = {
  name: 'outlook',
  pattern: /今后|下一步|下步|打算|后续|长期(?:整改|坚持|推进)|尚未|未完成|未整改|还需|需要?(?:长期|持续|继续)|继续推进/,
  examples: ['今后整改工作打算', '下一步工作安排', '需长期整改事项', '尚未完成整改的问题'],
  counterExamples: ['省委巡视组反馈意见整改落实情况', '聚焦突出问题动真碰硬整改'],
};

/** What was found may begin like a deed: 推动发展〔用力不够〕, 防范风险〔能力薄弱〕. */
const failing = [
  '不[够到力足强严实高深透彻]|有差距|缺乏',
  '(?:不(?![停松懈断忘折变减放留退]|走样|手软)[^。,;:]{1,5}|[薄脆]弱|弱化|虚化|滞后|迟?缓慢?|缺[位失]|递减|走过场|打折扣|偏差|短板|漏洞|流于形式|宽松软|[差弱慢低难松软])(?![^。,;:])',
].join('|');
const butFails = `(?!.{0,40}(?:${failing}))`;

const verbs = [
  '加强|加大|加快|强化|完善|健全|建立|压实|提高|提升|深化|推进|推动|严格(?!不)|规范|落实(?=.{0,10}(?:制度|责任|要求)[。,])',
  '开展|制定|抓|聚焦|坚持|突出|狠抓|着力|持续|优化|做|全面|进一步|扎实|认真|严肃|切实|组织|印发|修订|出台|举一反三|深入',
  '坚决|成立|召开|明确|整改',
];
/** Takes away what was wrong, whatever that was. */
const remedying =
  '(?:着力|推动|切实|坚决|重点|有效|集中|持续|全面|深入|扎实){0,2}(?:解决|纠治|纠正|破解|克服|扭转|消除|防止|杜绝|堵塞|补齐)';

/** Something is done: a heading that begins so is a measure's. */
export const action: HeadingWords = {
  name: 'action',
  pattern: new RegExp(`^${remedying}|^(?:${verbs.join('|')})${butFails}`),
  examples: ['强化理论学习。', '着力解决突出问题。', '着力解决作风不实、担当不够', '推进整改不停步'],
  counterExamples: [
    '理论学习不够深入。',
    '资源整合下沉不到位。',
    '落实立德树人根本任务有差距',
    '执行制度不严格',
    '推动发展用力不够',
    '整改责任传导层层递减',
  ],
};

const deeds = [
  '按照|根据|依据|结合|通过|[将把由经已]|会同|联合|督促|指导|组织|先后|截至|目前|今年|查摆|梳理|排查|清理|约谈|通报|追究',
  '防范|破除|打破|整治|根治|遏制|缓解|弥补|填补|聚力|责令|立案|严查|查处|化解|处置|设立|选派|健全|构建|实行|实施',
  String.raw`(?:19|20)\d\d年(?:\d|以来,?(?:已|先后|共))`,
  '(?:区委|县委|市委|党委|党组|党工委).{0,20}(?:召开|研究|组织|制定|开展|成立|印发|修订|专题|带头|先后|定期|认真|切实|及时|严格|高度重视)',
];

/** How a clause begins that tells what was done, though it may name what was wrong. */
export const deed: HeadingWords = {
  name: 'deed',
  pattern: new RegExp(`^(?:针对|对照|围绕|认清|直面|正视|深刻认识)|^(?:${deeds.join('|')})${butFails}`),
  examples: ['针对学习问题,召开会议', '排查存在的隐患', '区委召开会议研究存在问题', '防范廉政风险'],
  counterExamples: ['根据实际调整不够', '党委把关不严', '干部选任程序不规范', '防范债务风险能力薄弱'],
};

/** How a clause ends that tells what was done, though it may name what was wrong. */
export const done: HeadingWords = {
  name: 'done',
  pattern:
    /^(?!.*(?:[不未缺疏没轻无]|放松|忽视|弱化)[^,;]{0,8}$).*(?:整治|排查|清零|攻坚|起底|堵塞|治理|整改|化解|销号|提[升高]|改善|优化|完善|规范|清[理查]|核查|查处|严查|处理|问责|纠[正治]|破解|解决|到位|见效|推进|强化|加强|整顿|约谈|通报|曝光)。?$/,
  examples: ['对污水管网短板再排查', '历史遗留问题销号清零', '“庸懒散”问题专项整治', '“庸懒散”问题整改到位'],
  counterExamples: ['资源整合下沉不到位', '重建设轻治理', '问题整改未到位'],
};

const lacking = [
  ...[
    '不(?!断|忘初心|折不扣)',
    '没有',
    '[未缺欠屡]',
    '薄弱',
    '弱化',
    '虚化',
    '淡化',
    '差距',
    '短板',
    '弱项',
    '盲区',
    '漏洞',
  ],
  ...['滞后', '迟缓', '乏[力人]', '断层', '断档', '空白', '递减', '衰减', '悬空', '空转', '闲置', '低效', '无序'],
];
const excessive = [
  '偏[差低慢少软弱松轻窄短旧重硬粗散]',
  '较[低慢差少弱重]',
  '过[低慢少多高长大重窄粗]',
  '单一',
  '僵化',
  '涣散',
];
const wrong = [
  ...['违[规纪法]', '隐患', '问题', '困难', '混乱', '乱象', '堵点', '失[管控范实守察职]', '滥用', '挂账', '积压'],
  ...['走过场', '走样', '流于', '浮于', '停留在', '形式主义', '官僚主义', '脱节', '脱离', '两张皮', '灯下黑', '打折扣'],
  ...['重.{1,8}轻', '宽松', '粗放', '敷衍', '应付', '推诿', '拖[延沓]', '久拖', '随意', '懈怠', '变异'],
];
const recurring = ['存在', '突出', '多发', '频发', '易发', '高发', '时有', '反弹', '回潮'];

/** Something is missing or wrong. */
export const deficit: HeadingWords = {
  name: 'deficit',
  pattern: new RegExp(
    `${[...lacking, ...excessive, ...wrong, ...recurring].join('|')}|[难慢弱散低少软虚空窄浅粗松乱旧差]$`,
  ),
  examples: [
    '资源整合下沉不到位',
    '对社区干部的信访反映问题较多',
    '新动能培育缺乏办法',
    '管党治党宽松软',
    '干部梯队断层明显',
    '“四风”隐形变异',
    '党组织覆盖面窄',
    '招商引资重签约轻落地',
  ],
  counterExamples: ['健全长效机制', '开展集中学习'],
};
