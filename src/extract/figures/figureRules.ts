import type { FigureKind } from '../ParsedReport.js';

/** Words beside a number that say what it counts. */
export interface FigureRule {
  readonly name: string;
  readonly kind: Exclude<FigureKind, 'OTHER'>;
  /** Base units it may count in. */
  readonly units: readonly string[];
  /** On which side of the number the words stand, in its clause. */
  readonly side: 'before' | 'after';
  /** Over compact folded words. */
  readonly pattern: string;
  /** At most so many characters between the words and the number. */
  readonly reach: number;
  /** What must not stand between them. */
  readonly across?: string;
  /** Only when nothing follows the number in its clause. */
  readonly alone?: true;
  /** Clauses; the number in question stands in 〔〕. */
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

const people = ['人', '人次'];
const cases = ['件', '条', '个'];
const money = ['元', '美元', '欧元', '港元'];
const pieces = ['个', '项', '条', '件', '份', '部'];
const occasions = ['次', '期', '轮', '个', '班次', '批次', '堂', '节'];

const discipline =
  '(?:依[规纪法])*(?:给予)?(?:党政纪|党纪政[务纪]?|党纪|政务|纪律|政纪|诫勉)?(?:和|、)?(?:组织|政务)?(?:处分|处理)|开除(?:党籍|公职)?|撤销[^,;]{0,8}?处分|留[党用]察看|双开|撤职|免职(?!手续)|降[职级]|记过|警告|(?:问责|追责)+|追究[^,;]{0,6}?责任|诫勉(?:谈话)?|通报批评|责令[^,;]{0,4}?检查';
const interview =
  '(?:提醒|廉政|廉洁|任前|谈心|集体|监督|诫勉性)*(?:约谈|谈话|谈心)(?:提醒|函询)*|提醒谈话|提醒|函询|批评(?:教育|帮助)';
const inquiry =
  '问题线索|线索|信访(?:件|事项|举报|案件|积案)?|举报件?|案件|(?:已?全部|未)?(?:办结|审结|结案|查结)|立案(?:审查调查|查处)?|查处|查办|查实|移送(?:司法(?:机关)?|(?:公安|检察|监察|纪检监察)(?:机关|部门)|[省市区县]?(?:纪委监委|监委|纪委))';
const recovery =
  '追缴|追回|收缴|清退|退缴|退回|退赔|追偿|追索|追讨|挽回|收回|清收(?!计划|方案|任务|目标|台账|专班|工作)|缴回|交回|(?<!线)上[交缴](?![易流通接叉])|清缴|没收|退出';
const rule =
  '(?:制定|出台|修订|建立|健全|完善)*(?:(?:规章)?制度(?:性文件|机制|文件|规定)?|管理规范|规范性文件|办法|细则|规程)';
const meeting =
  '(?:专题|民主|组织){0,2}(?:常委|党组|党委|党工委|工委|全委|办公|座谈|推进|调度|部署|动员|现场|专题|研讨|交流|报告|生活|工作|联席|协调|碰头|恳谈|评审|解读|通报|述职|分析|教育|联|例|大|会商|扩大)会(?:会议|议)?(?!记录|纪要|制度|室|精神)|会议(?!记录|纪要|制度|室|精神)';
const training =
  '培训|轮训|(?:读书|研讨|培训|进修|训练)班|讲座|党课|课堂|夜校|讲堂|班次|(?:集体|专题|集中)*(?:学习研讨|学习|研讨)|授课';
const verbs = '推进|实施|开展|申报|负责|承担|参与|落实|的';
const title = '\uE000等?';

/** Which words give a figure its kind. The nearest decides; of two as near, the first of the table. */
export const figureRules: readonly FigureRule[] = [
  {
    name: 'people disciplined',
    kind: 'PEOPLE_DISCIPLINED',
    units: people,
    side: 'before',
    pattern: discipline,
    reach: 24,
    examples: ['给予党纪政务处分〔8人〕', '党纪政务处分〔76人〕', '开除党籍〔15人〕', '处理敷衍塞责的工作人员〔8人〕'],
    counterExamples: [
      '立案〔4人〕',
      '移送司法机关〔3人〕',
      '选派优秀干部〔8人〕',
      '处理信访件〔8件〕',
      '未处分〔3人〕',
      '拟处分〔3人〕',
    ],
  },
  {
    name: 'so many people are disciplined',
    kind: 'PEOPLE_DISCIPLINED',
    units: people,
    side: 'after',
    pattern: discipline,
    reach: 16,
    across: '、',
    examples: [
      '对〔3名〕责任人给予党纪政务处分',
      '对履职不力的〔14名〕干部追责问责',
      '对〔1名〕干部立案审查,给予撤销党内职务处分',
    ],
    counterExamples: ['〔6名〕到龄干部办理免职手续', '对〔3名〕干部表彰奖励', '〔3名〕责任人未受到处分'],
  },
  {
    name: 'people dealt with for so many cases',
    kind: 'PEOPLE_DISCIPLINED',
    units: people,
    side: 'before',
    pattern: String.raw`(?:查处|通报|曝光)[^,;]{0,24}?\d{1,4}[起件](?:涉及)?`,
    reach: 1,
    examples: ['查处作风问题7起〔9人〕'],
    counterExamples: ['查处作风问题7起,抽调〔9人〕'],
  },
  {
    name: 'people talked to',
    kind: 'PEOPLE_INTERVIEWED',
    units: people,
    side: 'before',
    pattern: interview,
    reach: 24,
    examples: ['谈话提醒〔23人次〕', '约谈分管负责人〔6人〕', '廉政谈话〔40人〕', '批评教育〔5人〕'],
    counterExamples: ['约谈物业企业〔12批次〕'],
  },
  {
    name: 'so many people are talked to',
    kind: 'PEOPLE_INTERVIEWED',
    units: people,
    side: 'after',
    pattern: interview,
    reach: 16,
    across: '、',
    examples: ['对〔5名〕新任干部进行集体廉政谈话'],
    counterExamples: ['〔5名〕干部到企业挂职'],
  },
  {
    name: 'cases',
    kind: 'CASES',
    units: ['件'],
    side: 'before',
    pattern: inquiry,
    reach: 30,
    across: '诉求|实事|提案|议案|工单|宣传品',
    examples: [
      '立案〔12件〕',
      '移交的信访件〔45件〕',
      '查处违反中央八项规定精神问题〔13起〕',
      '办结〔82件〕',
      '尚未办结〔3件〕',
      '移送公安机关〔1起〕',
    ],
    counterExamples: ['清理过期宣传品〔1260件〕', '办结居民诉求〔163件〕'],
  },
  {
    name: 'clues',
    kind: 'CASES',
    units: cases,
    side: 'before',
    pattern: '问题线索|线索|案件|典型(?:问题|案例)',
    reach: 2,
    examples: ['移交问题线索〔9条〕', '核查线索〔12个〕'],
    counterExamples: ['核查取水口〔360个〕'],
  },
  {
    name: 'so many cases',
    kind: 'CASES',
    units: cases,
    side: 'after',
    pattern: '问题线索|线索|信访|举报|案件|积案|典型(?:问题|案例)|不实举报',
    reach: 12,
    examples: ['对〔24起〕涉及集体资产的问题线索进行核查', '通报〔3起〕典型问题'],
    counterExamples: ['〔24件〕民生实事'],
  },
  {
    name: 'cases still open',
    kind: 'CASES',
    units: ['件'],
    side: 'after',
    pattern: '(?:正在|仍在|继续|按程序)+(?:核查|办理|查办|调查|初核)|未?办结',
    reach: 4,
    across: '、',
    examples: ['其余〔6件〕正在核查', '〔229件〕已办结', '〔3件〕未办结'],
    counterExamples: ['〔6件〕正在修缮'],
  },
  {
    name: 'so many cases in batches',
    kind: 'CASES',
    units: ['件'],
    side: 'before',
    pattern: String.raw`(?:案例|问题|案件|线索)[^,;\d]{0,4}\d{1,4}批次?`,
    reach: 0,
    examples: ['通报典型案例16批〔49起〕'],
    counterExamples: ['慰问群众16批〔49起〕'],
  },
  {
    name: 'money recovered',
    kind: 'MONEY_RECOVERED',
    units: money,
    side: 'before',
    pattern: recovery,
    reach: 24,
    examples: ['追缴违规资金〔35.6万元〕', '清退〔9.3万元〕', '挽回经济损失〔318.6万元〕', '追回资金〔412万美元〕'],
    counterExamples: ['拨付奖补资金〔35.6万元〕', '尚未收回资金〔120万元〕', '应追缴〔35.6万元〕'],
  },
  {
    name: 'so much money is recovered',
    kind: 'MONEY_RECOVERED',
    units: money,
    side: 'after',
    pattern: recovery,
    reach: 16,
    across: '、',
    examples: ['对〔120万元〕违规补贴予以追缴'],
    counterExamples: ['〔400万元〕以下项目线上交易', '〔120万元〕奖补资金兑现到位', '〔120万元〕长期未追缴'],
  },
  {
    name: 'rules',
    kind: 'RULES',
    units: pieces,
    side: 'before',
    pattern: `${rule}等?|建章立制`,
    reach: 2,
    examples: ['制定制度〔12项〕', '推动建章立制〔36项〕', '健全规章制度〔20余个〕', '完善制度性文件〔50余个〕'],
    counterExamples: ['制定整改措施〔249条〕', '违反制度规定的问题〔12个〕'],
  },
  {
    name: 'rules made, unnamed',
    kind: 'RULES',
    units: pieces,
    side: 'before',
    pattern: `(?:制定|出台|修订|废止)(?:${title}|完善|出台|印发|修订|废止|了)*`,
    reach: 0,
    alone: true,
    examples: ['修订完善〔8项〕', '新出台〔3项〕'],
    counterExamples: ['制定〔46个〕重大课题', '完善〔9个〕教育集团'],
  },
  {
    name: 'so many rules',
    kind: 'RULES',
    units: pieces,
    side: 'after',
    pattern: `${rule}|规定`,
    reach: 6,
    across: `${verbs}|违反|不符合|、`,
    examples: ['出台〔3项〕制度', '印发等〔8个〕制度性文件', '建立〔9项〕规章制度'],
    counterExamples: ['排查〔8个〕违反制度的问题'],
  },
  {
    name: 'meetings',
    kind: 'MEETINGS',
    units: ['次', '期', '轮'],
    side: 'before',
    pattern: `${meeting}|召开`,
    reach: 18,
    across: String.raw`\d`,
    examples: ['召开会议〔9次〕', '召开座谈会〔5场〕', '先后召开〔11次〕会议', '党组会议〔7次〕专题研究'],
    counterExamples: ['组织招聘活动〔12场〕'],
  },
  {
    name: 'so many meetings',
    kind: 'MEETINGS',
    units: ['次', '期', '轮'],
    side: 'after',
    pattern: meeting,
    reach: 10,
    across: '、|部门|单位|党组',
    examples: ['组织〔3场〕企业座谈会', '〔4次〕会议'],
    counterExamples: ['〔4次〕检查', '抽查〔11个〕支部会议记录'],
  },
  {
    name: 'trainings',
    kind: 'TRAININGS',
    units: occasions,
    side: 'before',
    pattern: training,
    reach: 12,
    across: String.raw`\d|治理|整治|检查|监管|机构|资料|手册|材料|书籍|读本|平台|专栏|简报`,
    examples: ['举办培训班〔6期〕', '开展集体学习研讨〔12次〕', '开设“实战课堂”〔5期〕'],
    counterExamples: ['播出专栏〔15期〕', '开展校外培训治理〔7次〕', '推送学习资料〔36期〕'],
  },
  {
    name: 'so many trainings',
    kind: 'TRAININGS',
    units: occasions,
    side: 'after',
    pattern: training,
    reach: 8,
    across: '、',
    examples: ['举办〔4期〕专题读书班', '开展〔3轮〕业务培训'],
    counterExamples: ['开展〔3轮〕检查'],
  },
  {
    name: 'people trained',
    kind: 'TRAININGS',
    units: people,
    side: 'before',
    pattern: '培训|轮训',
    reach: 20,
    examples: ['培训党支部书记〔950人〕', '轮训干部〔1186人次〕'],
    counterExamples: ['选派干部〔950人〕'],
  },
  {
    name: 'so many people are trained',
    kind: 'TRAININGS',
    units: people,
    side: 'after',
    pattern: '培训|轮训',
    reach: 16,
    across: '、',
    examples: ['对〔360余名〕支部书记进行了专题培训'],
    counterExamples: ['〔360余名〕干部到村任职'],
  },
  {
    name: 'projects',
    kind: 'PROJECTS',
    units: ['个', '项', '条'],
    side: 'before',
    pattern: '项目|工程',
    reach: 3,
    across: '^(?!(?:[共达约近已有]|共计|累计|总计|达到|建设|开复?工|复工|竣工|完工|投产|落地|签约)*$)',
    examples: ['签约亿元以上项目〔17个〕', '市级项目开复工〔12个〕', '实施水源置换工程〔19项〕'],
    counterExamples: ['项目现场解决难题〔63个〕', '登记项目资产〔1876个〕', '下调检查项目价格〔28项〕'],
  },
  {
    name: 'so many projects',
    kind: 'PROJECTS',
    units: ['个', '项'],
    side: 'after',
    pattern: '项目|工程',
    reach: 10,
    across: `${verbs}|、`,
    examples: ['〔26个〕省市重点项目', '〔138个〕高端优质项目'],
    counterExamples: ['〔8个〕部门负责推进项目'],
  },
];
