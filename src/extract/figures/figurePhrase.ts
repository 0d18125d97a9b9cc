import { countedNouns } from './countedNouns.js';
import type { KindOfFigure } from './figureKind.js';

/** How far a phrase reaches beyond its number, in characters of the compact text. */
export interface Reach {
  readonly before: number;
  readonly after: number;
}

/** Verbs and objects further away than this are not adjacent. */
const longest = 18;
/** An object without a break in it: 新增城镇就业〔2000人〕, 办结率〔98%〕. */
const longestObject = 10;

const hedge =
  '(?<![签契合节预集制公条违履特续])约|(?<![附临邻靠最接])近|超过?|不少于|不低于|不超过|至少|不足|将近|接近|最多';
const hedges = new RegExp(`(?:逾|${hedge})$`, 'u');
/** Between an object and its number: 通过率达〔91%〕, 开发岗位共约〔300个〕. */
const fillers = new RegExp(`(?:[了至到各逾]|达到?|共计?|累计|合计|总计|先后|${hedge}){1,3}$`, 'u');
const object = /(?<lead>[\dA-Za-z%])?(?<words>[\p{Script=Han}()]*)$/u;
/** What ends an object when read from its number backwards. */
const breaks =
  /^.*(?:年[底度初末内]|年(?![薪轻均])|月[份底初末]?|以[上下内来]|其中|等地?|(?<=个)方面|(?<![惠涉普])及(?!时)|对(?![接外象口标照策账])|在(?![园建校职岗编])|使(?!用)|有(?![害效关利限息])|(?<!参)与|按照?|[的为已将和从由向把并被以是者()]|让(?!利))/u;
const bounds = /^(?:以上|以下|以内|左右|不等)/u;
const noun = new RegExp(`^(?:${countedNouns.join('|')})`, 'u');

/**
 * The words around a number that belong to its phrase: 立案〔12件〕, 〔3名〕责任人给予党纪政务处分, 新增城镇就业〔2000人〕.
 *
 * @param before the words of its clause before it, not reaching into another phrase
 * @param after the words of its clause after it, up to the next number
 */
export function phraseReach(before: string, after: string, kind: KindOfFigure | null): Reach {
  const bound = lengthOf(bounds.exec(after));
  if (kind?.side === 'after' && kind.far <= longest) return { before: lengthOf(hedges.exec(before)), after: kind.far };
  if (kind?.side === 'before' && kind.far <= longest && kind.far <= before.length)
    return { before: balanced(before, kind.far), after: bound };
  const counted = lengthOf(noun.exec(after.slice(bound)));
  return { before: objectOf(before), after: bound + counted };
}

function lengthOf(found: RegExpExecArray | null): number {
  return found?.[0].length ?? 0;
}

/** The fillers before a number and the object before them, as far as it is one; without an object only a hedge (近, 约). */
function objectOf(before: string): number {
  const filled = lengthOf(fillers.exec(before));
  const found = object.exec(before.slice(0, before.length - filled).slice(-2 * longestObject))?.groups;
  const run = found?.words ?? '';
  const whole = run.replace(breaks, '');
  // 〔3天内完成9000人〕: the words belong to a number that is no figure.
  const ofNumber = found?.lead !== undefined && whole.length === run.length;
  if (whole === '' || whole.length > longestObject || ofNumber) return lengthOf(hedges.exec(before));
  return filled + whole.length;
}

/** A phrase that begins inside a quotation is made to begin with it, or after it when that is too far. */
function balanced(before: string, length: number): number {
  const words = before.slice(before.length - length);
  const close = words.indexOf('”');
  if (close < 0 || words.slice(0, close).includes('“')) return length;
  const open = before.lastIndexOf('“', before.length - length + close);
  return open >= 0 && before.length - open <= 2 * longest ? before.length - open : length - close - 1;
}
