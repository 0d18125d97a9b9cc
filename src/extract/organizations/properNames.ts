import type { Span } from '../../text/Span.js';

/**
 * Names of their own that end in what they are: 三峡大学, 立海冷藏有限公司. Where they begin is told by what stands before them: no
 * Han character, or a word that links or governs names.
 */
export const properForms: readonly {
  readonly name: string;
  readonly ending: string;
  /** Before the ending, in characters. */
  readonly shortest: number;
  readonly longest: number;
  /** Words that hold one name, the name in 〔〕. */
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}[] = [
  {
    name: 'companies',
    ending: '(?:集团)?(?:股份)?有限(?:责任)?公司',
    shortest: 2,
    longest: 18,
    examples: ['推荐〔泰和精工科技有限公司〕等7家单位', '与〔立海冷藏有限公司〕签约', '、〔云岭水运集团有限公司〕'],
    counterExamples: ['成立有限公司', '各有限公司', '对改制有限公司'],
  },
  {
    name: 'universities',
    ending:
      '(?:理工|农业|师范|医科|财经|职业|技术|科技|交通|工业|农林|政法|药科|民族|海洋|电子科技)?大学(?![生者学习城路])',
    shortest: 2,
    longest: 6,
    examples: ['与〔三峡大学〕共建', '、〔沈阳药科大学〕', '联合〔华中师范大学〕'],
    counterExamples: ['老年大学', '大学生村官', '与高校大学合作', '两所大学'],
  },
];

/** Words before a name that are no part of it. */
const verbs = [
  ...[
    '会同',
    '联合',
    '协调',
    '组织',
    '邀请',
    '依托',
    '委托',
    '督促',
    '指导',
    '要求',
    '推动',
    '支持',
    '配合',
    '约谈',
    '推荐',
    '责令',
    '引进',
  ],
  ...[
    '对接',
    '签约',
    '选派',
    '聘请',
    '协同',
    '帮助',
    '扶持',
    '培育',
    '成立',
    '组建',
    '设立',
    '收购',
    '注销',
    '问责',
    '通报',
    '其中',
    '包括',
  ],
];
const verb = new RegExp(`^.*(?:${verbs.join('|')})`, 'u');
const particles = '与及到赴在由向对将把被给从让的了等';
/** Particles that names hold after their first character: 泰和, 大同. */
const innerParticles = '和同为是以经';

/** The name at the end of a run of Han characters, without the words before it. */
export function nameIn(run: string): string {
  const words = run.slice(verb.exec(run)?.[0].length ?? 0);
  for (let at = words.length - 1; at >= 0; at--) {
    const character = words.charAt(at);
    if (particles.includes(character) || (at !== 1 && innerParticles.includes(character))) return words.slice(at + 1);
  }
  return words;
}

/** What makes a name of none in particular. */
const general =
  /[各几每]|所属|相关|有关|老年|高校|电视|社区|属地|国有|民营|合资|改制|下属|平台|子公司|第三方|高水平|一流|综合性|研究型|应用型|特色|多家|两所|[一二三四五六七八九十\d]+[家所]|党员|职工|本科/u;

const forms = properForms.map((form) => ({ ...form, expression: new RegExp(form.ending, 'gu') }));

/** Names of companies and universities in a compact text. */
export function properNames(text: string): Span[] {
  return forms.flatMap(({ expression, shortest, longest }) => {
    const found: Span[] = [];
    let taken = 0;
    for (const { 0: ending, index } of text.matchAll(expression)) {
      const before = /\p{Script=Han}*$/u.exec(text.slice(Math.max(taken, index - longest), index))?.[0] ?? '';
      const name = nameIn(before);
      // A run that is cut by its length alone, or goes on before a bracket, does not tell where the name begins.
      const isWhole = name.length === before.length;
      const isCut = isWhole && (before.length === longest || text[index - before.length - 1] === ')');
      if (name.length < shortest || isCut || general.test(name)) continue;
      taken = index + ending.length;
      found.push({ start: index - name.length, end: taken });
    }
    return found;
  });
}
