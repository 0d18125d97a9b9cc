import type { Span } from '../../text/Span.js';
import { aloneForms, levelForms } from './organizationForms.js';
import type { Places } from './places.js';
import { nameIn } from './properNames.js';

export interface NamedBody extends Span {
  /** Where its level 省, 市, 区 or 县 ends; null for a body that is named without one. */
  readonly levelEnd: number | null;
}

const level = String.raw`(?<level>[省市区县州旗盟])`;
const names = new RegExp(
  `${level}(?:${levelForms.map(({ pattern }) => pattern).join('|')})|(?<alone>${aloneForms.map(({ pattern }) => pattern).join('|')})|团[省市区县]委`,
  'gu',
);

/** Characters before a level that make another word of it (社区, 城市), or mean no one place (各区, 全市). */
const otherWords: ReadonlyMap<string, string> = new Map([
  ['区', '社园辖小地市城校片街景灾矿库郊山林湖牧疫任选自特跨全各本该某老发试范功港分战军域厂营政学商禁省县'],
  ['市', '城超上夜股门都菜早花集县全各本该楼房车省地入开利面行'],
  ['县', '全各本该外邻市区强'],
  ['省', '全各本该外反节'],
]);
const afterPause = /[\P{Script=Han}由和与向同对及]/u;
/** Functional zones by what they are for: 经开区, 起步区. */
const zone =
  /(?:国家级?)?(?:经济技术开发|经济开发|高新技术产业开发|高新技术|开发|经开|高新|起步|示范|保税|度假|综保|核心|功能|合作|风景名胜|保护|产业园|新)区$/u;

/** The Party and state bodies of a compact text, places before them included: 松屿区行政审批服务局. */
export function namedBodies(text: string, places: Places): NamedBody[] {
  const found: NamedBody[] = [];
  for (const match of text.matchAll(names)) {
    const end = match.index + match[0].length;
    const hasLevel = match.groups?.level !== undefined;
    const start = hasLevel ? startOfLevel(text, match.index, places) : match.index;
    if (start !== null) found.push({ start, end, levelEnd: hasLevel ? match.index + 1 : null });
  }
  return found;
}
/** Where a name begins whose level stands at an offset; null when it is no level but part of another word. */
function startOfLevel(text: string, at: number, places: Places): number | null {
  const place = places.startOf(text, at + 1);
  if (place <= at) return place;
  const functional = zone.exec(text.slice(Math.max(0, at - 10), at + 1));
  if (functional !== null) return startOfZone(text, at + 1 - functional[0].length, places);
  const character = text[at] ?? '';
  const others = otherWords.get(character);
  // 州, 旗 and 盟 end too many names to stand alone anywhere but after a pause or a preposition: 由旗人社局.
  const isRead = others === undefined ? afterPause.test(text[at - 1] ?? '\n') : !others.includes(text[at - 1] ?? '\n');
  if (!isRead) return null;
  return places.fullStartOf(text, at);
}

/** Zones that are nothing without a name of their own: 世遗核心区. */
const namedZone = /^(?:核心|功能|合作|风景名胜|保护|产业园)/u;

/** With the place before a zone: 市经开区, 常州经开区; null for 各开发区. */
function startOfZone(text: string, zoneStart: number, places: Places): number | null {
  const start = places.startOf(text, zoneStart);
  if (start < zoneStart) return start;
  const character = text[zoneStart - 1] ?? '';
  if (/[各全该本]/u.test(character)) return null;
  if (namedZone.test(text.slice(zoneStart, zoneStart + 4))) {
    return (
      zoneStart - nameIn(/\p{Script=Han}*$/u.exec(text.slice(Math.max(0, zoneStart - 6), zoneStart))?.[0] ?? '').length
    );
  }
  return /[省市区县]/u.test(character) ? (startOfLevel(text, zoneStart - 1, places) ?? zoneStart) : zoneStart;
}
