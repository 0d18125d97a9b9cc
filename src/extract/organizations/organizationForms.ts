import { departmentWords } from './departmentWords.js';

/** A way in which the names of Party and state bodies are built. */
export interface OrganizationForm {
  readonly name: string;
  /** Over compact folded words; what follows the level (区), or the whole name where none does. */
  readonly pattern: string;
  /** Words that hold one name, the name in 〔〕. */
  readonly examples: readonly string[];
  /** Words that hold none. */
  readonly counterExamples: readonly string[];
}

/** What no name holds: particles, and verbs and people that stand right after 区委 and the like. */
const notInNames =
  '[的对与将在了把被及由向为已等各、]|常委|书记|召开|听取|领导(?!小组)|主要|负责|定期|坚持|成立|制定|印发|牵头|组织|贯彻|落实|统一|先后|专题|审议|研究(?![室院所])|要求|决定|高度|全面|学习|首家|某|第三方';
const nameWord = String.raw`(?:(?!${notInNames})\p{Script=Han})`;
const department = `(?:(?:${[...departmentWords].sort((a, b) => b.length - a.length).join('|')})和?){1,7}`;
const branch = `${nameWord}{1,6}?分局`;
const group = '党组|机关党委|党委';

const partyOffices =
  '组织部|宣传部|统战部|统一战线工作部|社会工作部|社工部|党校|办公[室厅]|督查室|(?:政策|党史)?研究[室院]|政研室|机要(?:和?保密)?局|老干部局|信访局|保密局|档案局|讲师团|(?:机构)?编制委员会办公室';
const shortOffices =
  '(?:编|编制|网信|巡察|巡视|台|外|外事|改革|深改|国安|督查|督查考核|考核|整改|巡视整改|巡察整改|依法治[省市区县]|财经|农|保密|党建|人才|文明)办(?![理法事案结公])';

/** Names that begin with a level: 区〔委组织部〕. */
export const levelForms: readonly OrganizationForm[] = [
  {
    name: 'offices of a Party committee',
    pattern: `委(?:办(?![理法事案结公好成])|${partyOffices}|${shortOffices}|${nameWord}{1,5}?办(?=[、等])|(?!常委|党委)${nameWord}{1,3}委(?![员托派任会])|${nameWord}{2,18}?(?:领导小组|工作委员会|委员会|工委|指挥部|办公室)(?:办公室)?)`,
    examples: [
      '由〔区委组织部〕牵头',
      '〔市委编办〕',
      '〔县委督查考核办〕组成联合督导组',
      '〔区委政法委〕',
      '〔区委巡察工作领导小组办公室〕印发',
      '〔县委党校〕',
    ],
    counterExamples: ['区委常委会', '区委主要领导', '市委交办', '省委第六巡视组', '社区党委组织部署'],
  },
  {
    name: 'discipline inspection',
    pattern: '纪委(?:监委|监察委员会)?(?:派?驻\\p{Script=Han}{1,8}?纪检监察组)?|监委|监察委员会|纪工委',
    examples: [
      '〔区纪委监委〕',
      '向〔市纪委〕移交',
      '〔县监委〕',
      '〔省纪委监委驻厅纪检监察组〕全程',
      '由〔旗纪委监委〕牵头',
    ],
    counterExamples: ['城区纪律', '各区纪委监委'],
  },
  {
    name: 'government, people’s congress, consultative conference, courts',
    pattern: `(?:人民)?政府(?!工作|采购|投资|网|债|购买|性|部门|系统|信息|产业|资金|引导|职能|类|主导|平台|储备|专项)(?:办公[室厅]|办(?![理法事案结公好成]))?(?:${group})?|人大(?:常委会)?(?!代表|监督|换届|工作|会议)(?:${group})?|政协(?!委员|监督|工作|会议)(?:${group})?|(?:[中高]级)?(?:人民)?(?:法院|检察院)(?:${group})?`,
    examples: ['〔区人大常委会〕、', '〔市政府办公室〕', '〔区人民检察院〕', '提交〔区政府〕审议', '〔县政协党组〕'],
    counterExamples: ['区政府投资项目', '区人大代表', '区政协委员'],
  },
  {
    name: 'departments',
    pattern: `${department}(?:局|厅|委员会|委(?![员托派任])|办公室|办(?![理法事案结公学])|分局|中心(?![组城区校])|总队|支队|大队|指挥部|有限公司|集团)(?:${branch}|${group})?`,
    examples: [
      '〔区住房和城乡建设局〕',
      '〔市生态环境局松屿分局〕',
      '与〔县农业农村局〕对接',
      '〔省公安厅〕',
      '〔区政务服务中心〕',
      '〔松屿区行政审批服务局〕',
    ],
    counterExamples: ['城市管理局', '区教育系统', '市场监督管理所', '区住房建设'],
  },
  {
    name: 'bureaus, centres, hospitals and companies of any other name',
    pattern: `(?:中心|人民|中)?医院|(?![属直级内外域情值场委])${nameWord}{1,10}?(?:医院|(?<![格布全大结开当])局(?![面势限部长])|(?:服务|事务|管理|促进|保障|指挥|监测|交易|执法|投资|发展|融媒体)中心(?![组城区校])|办(?=[、等])|(?<![司子属分下国平台])(?:公司|集团(?![化军])))(?:${group})?`,
    examples: [
      '〔区文体广电和旅游局〕、',
      '〔县茶叶联营公司〕',
      '〔区营商服务中心〕',
      '〔县城投集团党委〕',
      '〔市营商办〕、',
    ],
    counterExamples: ['区域发展布局', '市场格局', '区属国有公司', '县域发展大局'],
  },
  {
    name: 'people’s organisations and other bodies',
    pattern:
      '总工会|供销(?:合作社)?(?:联合社|社)|工商联|妇联|残联|科协|文联|侨联|社科联|红十字会|团委|人武部|(?:\\p{Script=Han}{0,4}园区)?(?:管委会|管理委员会)|党工委|直属?机关(?:工委|工作委员会)|海关|档案馆|广播电视台|图书馆|接待办',
    examples: [
      '〔区妇联〕',
      '〔市供销合作社联合社〕、',
      '〔经开区管委会〕',
      '〔县工业园区管委会〕',
      '〔松屿经开区党工委〕',
    ],
    counterExamples: ['社区妇联', '景区管委会', '街道党工委'],
  },
];

const ministries =
  '教育|科技|科学技术|工业和信息化|工信|公安|民政|司法|财政|人力资源和社会保障|人社|自然资源|生态环境|住房和城乡建设|住建|交通运输|水利|农业农村|商务|文化和旅游|应急管理';

const street = String.raw`(?<=[、:(由对和与至]|以及)(?!相关|有关|所在|属地|辖区|涉及|部分|其[他它]|[各全该本])\p{Script=Han}{2,4}街道(?:办事处|党工委)`;

/** Whole names. */
export const aloneForms: readonly OrganizationForm[] = [
  {
    name: 'national bodies',
    pattern: `国家(?:发展和改革委员会|发展改革委|发改委|卫生健康委|卫健委|监委|${department}(?:总局|局))|中央(?:纪委(?:国家监委)?|组织部|宣传部|统战部|政法委|网信办|编办)|(?:${ministries})部(?![门队署位委件落])|最高人民(?:法院|检察院)|全国人大(?:常委会)?|中国证监会|证监会`,
    examples: ['通过〔国家发改委〕审核', '被〔生态环境部〕列入', '〔水利部〕督查', '落实〔最高人民法院〕要求'],
    counterExamples: ['农业农村部门', '国家重点项目'],
  },
  {
    name: 'street offices',
    pattern: street,
    examples: ['由〔云台街道办事处〕负责', '、〔东柳街道党工委〕等'],
    counterExamples: ['各街道办事处', '，相关街道党工委', '对各街道党工委'],
  },
  {
    name: 'townships',
    pattern: String.raw`(?<=^|[^\p{Script=Han}]|[由和与向同对及])(?![各由和与向同对及在将把个]|相关|有关|所在|属地|涉及|部分|其[他它]|建制)(?:(?![个的])\p{Script=Han}){2,4}(?<!乡)[镇乡](?!镇)(?:人民政府|政府|党委|纪委|人大)`,
    examples: ['由〔望北镇政府〕负责', '、〔云台乡党委〕等', '，〔东柳镇人民政府〕'],
    counterExamples: ['各乡镇党委', '相关镇政府', '对12个乡镇纪委'],
  },
  {
    name: 'offices of the reporting body',
    pattern: String.raw`(?<=[由和与向\s]|^|[^\p{Script=Han}])(?:学校办公室|(?:机关|集团|学校|公司|校|院)纪委|派?驻[局委厅院校]纪检监察组|纪检监察工委|党委(?:组织部(?!署)|宣传部|统战部|办公室))`,
    examples: [
      '由〔机关纪委〕开展',
      '由〔校纪委〕牵头',
      '与〔驻局纪检监察组〕会商',
      '与〔纪检监察工委〕联合',
      '，〔集团纪委〕和审计部门',
    ],
    counterExamples: ['各机关纪委', '二级党委组织部署'],
  },
];
