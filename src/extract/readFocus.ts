import type { Focus } from './ParsedReport.js';

/** What an aspect is about, told by the words of its heading. In order: the first that fits decides. */
export const focusWords: readonly {
  readonly focus: Focus;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}[] = [
  {
    focus: 'RECTIFICATION',
    pattern:
      /整改(?:主体|责任|质效)|整改(?:工作|落实|成效)?(?:[^,。]{0,4}[不走缺虚弱]|有差距)|监督发现问题|^(?:关于)?“?(?:落实|抓好|推进)?(?:上一?[次轮届])?(?:巡[视察]|审计)[^,。]{0,12}整改(?:落实|和?成果运用|工作)?”?方面/u,
    examples: [
      '关于“整改主体责任扛得不牢,整改质效不够高”方面',
      '关于“巡视监督发现问题整改不到位”方面问题',
      '关于“审计等监督发现问题整改不彻底”',
      '落实巡察、审计整改方面',
      '关于落实巡视、审计等监督整改方面',
      '落实巡视整改和成果运用方面',
      '上次巡察整改落实方面',
    ],
    counterExamples: ['关于“贯彻落实新时代党的组织路线存在不足”方面问题', '省委巡视反馈意见整改落实情况'],
  },
  {
    focus: 'ORGANIZATION',
    pattern:
      /组织路线|组织建设|班子队伍|基层组织|带头人|选人用人|(?:干部|人才|队伍)(?:人才)?(?:队伍|建设)|班子(?:和|建设)|基层党(?:组织|建)|领导班子|党组织建设|党的建设|党建/u,
    examples: [
      '组织建设方面',
      '班子队伍建设方面',
      '基层组织软弱涣散',
      '关于“贯彻新时代党的组织路线不到位,干部队伍建设存有弱项”方面的问题',
    ],
    counterExamples: ['关于“落实全面从严治党‘两个责任’不严不实”方面问题'],
  },
  {
    focus: 'DISCIPLINE',
    pattern:
      /从严治党|从严要求|管党治党|两个责任|党风廉政|廉(?:政|洁)|纪律|作风|不正之风|腐败|违规违纪|不作为|监督责任/u,
    examples: [
      '聚焦群众身边不正之风方面',
      '关于“落实全面从严治党政治责任不到位,作风建设还有短板”方面',
      '关于“不作为慢作为问题比较突出”方面问题',
    ],
    counterExamples: ['关于“贯彻党中央重大决策部署有差距”方面'],
  },
  {
    focus: 'POLICY',
    pattern:
      /决策部署|路线方针|党的领导|政治建设|重要(?:指示|讲话|论述)|工作要求|高质量发展|重点任务|新时代中国特色|战略|理论|职责使命|核心职能|根本任务|政治责任|中心工作|改革|发展|以人民为中心|实体经济|大局|主责主业|主业|营商环境|政务服务|服务效能|民生|乡村振兴|生态|安全生产|产业|项目建设|城市|教育|医疗|治水|获得感/u,
    examples: [
      '关于“贯彻落实党中央重大决策部署和省委工作要求有差距”方面问题',
      '服务效能方面',
      '服务大局方面',
      '践行新时代治水思路不够有力',
      '政务服务效能不高,企业群众获得感不强',
    ],
    counterExamples: ['关于“整改责任落而不实”方面的问题'],
  },
];

/** The focus a heading tells; OTHER when no word of it does. */
export function readFocus(title: string): Focus {
  return focusWords.find(({ pattern }) => pattern.test(title))?.focus ?? 'OTHER';
}
