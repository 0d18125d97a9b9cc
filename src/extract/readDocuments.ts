import { clean } from '../text/clean.js';
import { ParseRefusal } from '../text/ParseRefusal.js';
import { squeeze } from '../text/squeeze.js';
import type { Span } from '../text/Span.js';
import { documentKind } from './documentKinds.js';
import { mentionRole } from './mentionRole.js';
import type { DocumentMention, MentionRole, ParsedDocument } from './ParsedReport.js';
import { reportingBody } from './ReportingBody.js';
import { titleMarks } from './titleMarks.js';

/** Where a mention stands in the outline. */
export type Locate = (span: Span) => string | null;

/**
 * Every document in 《》, by its first mention. A title is one document, whatever its mentions' roles; the reporting
 * committee is its issuer when one of them says so.
 *
 * @throws ParseRefusal when it names many times the documents of a notice
 */
export function readDocuments(text: string, folded: string, committee: string, locate: Locate): ParsedDocument[] {
  const reporter = reportingBody(committee);
  const documents = new Map<string, { title: string; docNumber: string | null; mentions: DocumentMention[] }>();
  let named = 0;
  let previous: { readonly end: number; readonly role: MentionRole } | null = null;
  for (const span of titleMarks(folded)) {
    const title = clean(text.slice(span.start + 1, span.end - 1));
    if (title === '') continue;
    named += 1;
    if (named > mostMentions) throw new ParseRefusal(overfull);
    const number = docNumberAfter(folded, span.end);
    const end = number?.end ?? span.end;
    const role = mentionRole(folded, { start: span.start, end }, previous, reporter);
    previous = { end, role };
    const key = squeeze(title);
    const document = documents.get(key) ?? { title, docNumber: null, mentions: [] };
    document.docNumber ??= number?.words ?? null;
    document.mentions.push({ role, start: span.start, end: span.end, in: locate(span) });
    documents.set(key, document);
  }
  return [...documents.values()].map(({ title, docNumber, mentions }) => ({
    title,
    kind: documentKind(title, wordsAround(folded, mentions[0])),
    docNumber,
    issuer: mentions.some(({ role }) => role !== 'CITED') ? committee : null,
    mentions,
  }));
}

/** Notices have up to 300. */
const mostMentions = 20_000;
const overfull = 'This text names many times the documents of a notice: give the text of the notice itself.';

function wordsAround(folded: string, mention: Span | undefined): { readonly before: string; readonly after: string } {
  const { start, end } = mention ?? { start: 0, end: 0 };
  const squeezed = (words: string): string => words.replace(/\s+/g, '');
  return {
    before: squeezed(folded.slice(Math.max(0, start - 8), start)),
    after: squeezed(folded.slice(end, end + 160)),
  };
}

/** (东昌发〔2023〕5号) right after a title. */
function docNumberAfter(folded: string, end: number): { readonly words: string; readonly end: number } | null {
  const found =
    /^\s*(?:\(\s*)?(\p{Script=Han}{1,16}\s*[[(]\s*(?:19|20)\d\d\s*[\])]\s*(?:第\s*)?\d{1,5}\s*号)\s*\)?/u.exec(
      folded.slice(end, end + 60),
    );
  if (found?.[1] === undefined) return null;
  const words = found[1].replace(/\s+/g, '').replace(/[[(]/, '〔').replace(/[\])]/, '〕');
  return { words, end: end + found[0].length };
}
