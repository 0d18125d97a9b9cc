import type { MentionRole } from './ParsedReport.js';
import { roleVerbs } from './roleVerbs.js';

/** Far enough for 制定2023年度党委(党组)书记抓基层党建工作述职评议考核《实施方案》. */
const reach = 40;

const verbs = new RegExp(roleVerbs.map(({ role, pattern }) => `(?<${role}>${pattern})`).join('|'), 'g');

/**
 * What a report says it did with the document whose 《 stands at `start`: the last verb before it in its clause. Titles in
 * one list share their verb: 制定《A》《B》, 《A》和《B》.
 *
 * @param previous the mention before it: where its words end, and its role
 * @param place where the reporting body sits: what a body above it does is not done here
 */
export function mentionRole(
  folded: string,
  start: number,
  previous: { readonly end: number; readonly role: MentionRole } | null,
  place: string,
): MentionRole {
  const between = previous === null ? null : folded.slice(previous.end, start);
  if (previous !== null && between !== null && /^\s*(?:(?:[、,和及与并]|以及)\s*)?$/.test(between))
    return previous.role;
  const from = Math.max(0, start - reach, previous?.end ?? 0);
  const clause =
    folded
      .slice(from, start)
      .replace(/\s+/g, '')
      .split(/[,。;:!?]/)
      .at(-1) ?? '';
  return roleIn(clause, place);
}

/** The role that the words before a 《 give it. */
export function roleIn(clause: string, place: string): MentionRole {
  const last = [...clause.matchAll(verbs)].at(-1);
  if (last === undefined || clause.startsWith('的', last.index + last[0].length)) return 'CITED';
  if (negated.test(clause.slice(0, last.index))) return 'CITED';
  const actor = aboveForm.exec(clause.slice(0, last.index));
  if (actor !== null && !place.endsWith(actor.groups?.level ?? '-')) return 'CITED';
  return roleVerbs.find(({ role }) => last.groups?.[role] !== undefined)?.role ?? 'CITED';
}

/** 未(制定), 尚未(出台), 没有(印发): not done, so not issued. */
const negated = /(?:没有|[未没不无])(?:能|及时|按时|按要求|按规定|研究|组织|认真|有效)?$/u;

/** 市委编办(印发): a body of a level above 区 and 县, right before the verb. */
const aboveForm = /(?:(?<level>省|市)(?:委|政府|直)|中央|国务院|国家)\p{Script=Han}{0,6}$/u;
