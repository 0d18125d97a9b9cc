import type { Span } from '../../text/Span.js';

/** What a body's name ends in when a label says that it is one. */
const institution =
  /(?:[委部局厅处室科股院校所站办署镇乡]|中心|办公室|委员会|[纪监]委|政府|人大|政协|常委会|党组|党委|工委|党校|街道|办事处|集团|公司|银行|医院|大学|学院|总队|支队|大队|领导小组|指挥部|管委会|联合会|联合社|工商联|妇联|工会|专班)$/u;
/** No one in particular. */
const unnamed =
  /^(?:各|有关|相关|其他|其它|所有|全体|涉及|所属|局属|直属|全[省市区县旗州]|[省市区县旗州]直)|各级|各相关|有关(?:部门|单位)|(?<!.{2}指导)部门$|单位$/u;
/** The reporting body itself, or parts of no one. */
const general = /^(?:委员会|领导小组|党委|党组|党支部|[省市区县旗州]委)$/u;
/** In a list of those responsible every member is one, whatever its ending, but no member is a sentence. */
const bare = /^(?!.*[的了在将把被已])\p{Script=Han}{2,10}$/u;

/** The bodies of a list, 区教育局、区卫生健康局、工会, without those that are not named (各街道, 有关部门). */
export function listedNames(text: string, { start, end }: Span): Span[] {
  const names: Span[] = [];
  for (const found of text.slice(start, end).matchAll(/[^、,，;\s/]+/gu)) {
    const name = found[0].replace(/\([^()]*\)$|等$/u, '');
    if (name.length < 2 || name.length > 30 || (!institution.test(name) && !bare.test(name))) continue;
    if (unnamed.test(name) || general.test(name) || /[\d:“”《]/.test(name)) continue;
    const from = start + found.index;
    names.push({ start: from, end: from + name.length });
  }
  return names;
}
