import type { Span } from '../../text/Span.js';
import type { Places } from './places.js';

/** Institutions that begin with a province or city: 苏州供电公司, 苏州水务集团, 苏州大学. */
const institutionEnding =
  '有限(?:责任)?公司|供电公司|集团(?:(?:股份)?有限(?:责任)?)?(?:公司)?(?![化军])|(?:农商)?银行(?![业机])|医院|大学(?!生)|学院|研究[院所]|(?:环科|科学|农科|设计|规划|检测)院|协会|广播电视台|日报社';
/** Offices that begin with any place: 松屿自然资源和规划分局. */
const officeEnding = '分局|河务局';
const endings = new RegExp(`${institutionEnding}|(?<office>${officeEnding})`, 'gu');
/** As far as a name reaches back from its ending. */
const longestName = 22;
const run = /[\p{Script=Han}()]+$/u;
/** What no name of an institution holds. */
const notInNames =
  /[的对与将在了把被及由向为已等各]|和(?!规划|社会保障|旅游|改革|城乡|信息化|体育|绿化|渔业|草原)|推动|引进|委托|联合|邀请|项目|签订|企业|高校|帮助|支持|街道|社区|小区|^[^(]*\)/u;

/** The institutions of a compact text that a known place begins. */
export function institutions(text: string, places: Places): Span[] {
  const found: Span[] = [];
  const office = remembered((start) => places.beginsAt(text, start), text.length);
  const institution = remembered((start) => places.majorBeginsAt(text, start), text.length);
  let taken = 0;
  for (const match of text.matchAll(endings)) {
    const end = match.index + match[0].length;
    const words = run.exec(text.slice(Math.max(taken, match.index - longestName), match.index))?.[0] ?? '';
    const begins = match.groups?.office === undefined ? institution : office;
    for (let start = match.index - words.length; start < match.index; start++) {
      if (!begins(start) || notInNames.test(text.slice(start, match.index))) continue;
      found.push({ start, end });
      taken = end;
      break;
    }
  }
  return found;
}

/** Asks only once at each offset, however many endings follow it. */
function remembered(ask: (start: number) => boolean, length: number): (start: number) => boolean {
  const answers = new Int8Array(length);
  return (start) => (answers[start] ||= ask(start) ? 1 : -1) > 0;
}
