/** A number with a unit that is no figure all the same, by the words around it. */
export interface Refusal {
  readonly name: string;
  /** Over the compact folded words of its clause, the number and its unit in 〔〕. */
  readonly around: RegExp;
  /** Only for 三 and the like. */
  readonly plainHanOnly: boolean;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

export const refusals: readonly Refusal[] = [
  {
    name: 'a norm, not a count',
    around: /每[\p{Script=Han}()]{0,12}〔/u,
    plainHanOnly: false,
    examples: ['每月召开〔1次〕', '每季度至少〔1次〕'],
    counterExamples: ['累计召开〔9次〕'],
  },
  {
    name: 'the last of a row of ordinals',
    around: /\d、〔/u,
    plainHanOnly: false,
    examples: ['其余2、3、〔4期〕'],
    counterExamples: ['立案3件、〔4起〕'],
  },
  {
    name: 'a rank',
    around: /(?:排名|排位|位列|位居)[靠末前后第]{0,2}〔/u,
    plainHanOnly: false,
    examples: ['排名后〔3名〕', '排名末〔两位〕的单位'],
    counterExamples: ['排查〔3名〕'],
  },
  {
    name: 'a condition',
    around: /〔[^〕]{1,4}次〕以上/u,
    plainHanOnly: true,
    examples: ['群众〔两次〕以上不满意'],
    counterExamples: ['召开〔两次〕会议'],
  },
  {
    name: 'nothing, not even one',
    around:
      /(?:[未没无]|没有)[^,;]{0,8}(?:追究|追责|问责|处分|处理|查处|查办|立案|移送|约谈|谈话|召开|开展|组织|培训|发展|培养|提拔|引进)[^,;\d]{0,6}〔1\P{N}{1,2}〕/u,
    plainHanOnly: false,
    examples: ['未追究〔1人〕责任', '长期未召开〔1次〕党员大会', '没有发展〔1名〕党员'],
    counterExamples: ['尚未办结〔1件〕', '追究〔1人〕责任', '未处分〔3人〕'],
  },
  {
    name: 'what was not found and did not happen',
    around: /(?:[未不无]|没有)(?:再|新)?(?:发现|发生|出现|新增)[^,;\d]{0,12}〔/u,
    plainHanOnly: false,
    examples: ['没有发现违规问题〔2起〕', '未再发生〔1起〕安全事故'],
    counterExamples: ['发现未整改问题〔12个〕'],
  },
  {
    name: 'parts of a whole',
    around: /(?:分成?|分为|围绕|聚焦)〔/u,
    plainHanOnly: true,
    examples: ['分〔两批〕纳入', '围绕〔三类〕对象'],
    counterExamples: ['召开〔两次〕'],
  },
  {
    name: 'a set phrase',
    around: /〔八项〕规定|〔四套〕班子|〔[两三]个〕(?:维护|确立|责任|务必|结合|清单|阶段)|〔三重〕/u,
    plainHanOnly: true,
    examples: ['中央〔八项〕规定精神'],
    counterExamples: ['出台〔三项〕规定'],
  },
];
