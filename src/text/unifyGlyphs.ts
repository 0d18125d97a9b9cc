/**
 * Characters that share a glyph with those of ordinary text, so that pdf files and copies of them have them in their place:
 * Kangxi radicals and compatibility ideographs (by NFKC, but for the simplified 户 and 青), the radicals of the supplement that
 * are characters in use (Unicode, EquivalentUnifiedIdeograph.txt), angle brackets of
 * mathematics, the horizontal bar and the two-em dash. NFKC also unifies the small and half-width forms of punctuation.
 */
export function unifyGlyphs(text: string): string {
  return text.replace(/[\u2015\u2329\u232A\u2E3A\u2E80-\u2EF3\u2F00-\u2FD5\uF900-\uFAFF]/g, unifyGlyph);
}

export function unifyGlyph(character: string): string {
  return unified.get(character) ?? character.normalize('NFKC');
}

const pairs =
  '―—⼾户⾭青⺁厂⺊卜⺌小⺍小⺎兀⺒巳⺓幺⺗心⺛旡⺜日⺝月⺟母⺠民⺧牛⺩王⺫目⺬示⺶羊⺻聿⺼肉⻁虎⻄西⻅见⻆角⻉贝⻋车⻏邑⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟';
const unified: ReadonlyMap<string, string> = new Map([
  ...(pairs.match(/../gu) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
  ['\u2329', '〈'],
  ['\u232A', '〉'],
  ['\u2E3A', '——'],
]);
