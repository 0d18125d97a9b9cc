import { isDoneElsewhere } from './doneElsewhere.js';
import type { MentionRole } from './ParsedReport.js';
import type { ReportingBody } from './ReportingBody.js';
import { roleVerbs } from './roleVerbs.js';

/** Far enough for 制定2023年度党委(党组)书记抓基层党建工作述职评议考核《实施方案》. */
const reach = 40;

const verbs = new RegExp(roleVerbs.map(({ role, pattern }) => `(?<${role}>${pattern})`).join('|'), 'g');

/**
 * What a report says it did with the document in 《》: the last verb before it in its clause, else that after it. Titles in
 * one list share their verb: 制定《A》《B》, 《A》和《B》.
 *
 * @param mention where 《》 stands, its number included
 * @param previous the mention before it: where its words end, and its role
 * @param reporter what others do is not done here
 */
export function mentionRole(
  folded: string,
  mention: { readonly start: number; readonly end: number },
  previous: { readonly end: number; readonly role: MentionRole } | null,
  reporter: ReportingBody,
): MentionRole {
  const { start, end } = mention;
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
  return roleIn(clause, folded.slice(end, end + 2 * reach).replace(/\s+/g, ''), reporter);
}

/** The role that the words before a 《 and those after its 》 give it. */
export function roleIn(clause: string, after: string, reporter: ReportingBody): MentionRole {
  const last = [...clause.matchAll(verbs)].at(-1);
  if (last === undefined) return isDoneElsewhere(clause, reporter) ? 'CITED' : roleAfter(after);
  const role = roleVerbs.find((verb) => last.groups?.[verb.role] !== undefined)?.role ?? 'CITED';
  if (role === 'CITED' || clause.startsWith('的', last.index + last[0].length)) return 'CITED';
  const before = clause.slice(0, last.index);
  return negated.test(before) || isDoneElsewhere(before, reporter) ? 'CITED' : role;
}

/** 未(制定), 尚未(出台), 没有(印发): not done, so not issued. */
const negated = /(?:没有|[未没不无])(?:能|及时|按时|按要求|按规定|研究|组织|认真|有效)?$/u;

/** 《A》《B》等2项制度〔已正式印发〕, but not 《A》印发后. */
function roleAfter(after: string): MentionRole {
  const { issued, revised } = doneAfter.exec(after)?.groups ?? {};
  if (issued !== undefined) return 'ISSUED';
  return revised === undefined ? 'CITED' : 'REVISED';
}

const doneAfter =
  /^(?:[、和及与]?《[^《》]{1,60}》)*(?:等[^,。;《》]{0,12}?)?(?:均|都)?(?:现?已经?|正式|相继|陆续|先后)[^,。;《》未没不]{0,8}?(?:(?<revised>修订|修改|修编)|(?<issued>制定|出台|印发|下发|制发|发布|颁布|公布|编制))(?:完成|完善|实施|执行|施行|到位)*(?=$|[,。;、)并])/u;
