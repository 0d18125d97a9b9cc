import type { Taxonomy } from './classify/Taxonomy.js';
import { issueClassifier } from './classify/issueClassifier.js';
import { readFigures } from './extract/figures/readFigures.js';
import { type OrganizationMention, readOrganizations } from './extract/organizations/readOrganizations.js';
import { readDocument } from './formats/readDocument.js';
import type { LeafKind } from './outline/Leaf.js';
import type { Outline } from './outline/Outline.js';
import { pageNumbers } from './outline/pageNumbers.js';
import { readOutline } from './outline/readOutline.js';
import { leafFinder, locateIn } from './extract/locate.js';
import type {
  DateMention,
  ParsedAspect,
  ParsedIssue,
  ParsedOrganization,
  ParsedReport,
  ReportFacts,
  SourceFacts,
} from './extract/ParsedReport.js';
import { placeSpans } from './extract/placeSpans.js';
import { readAspects } from './extract/readAspects.js';
import { readDates } from './extract/readDates.js';
import { type Locate, readDocuments } from './extract/readDocuments.js';
import { readFacts } from './extract/readFacts.js';
import { readFindings } from './extract/readFindings.js';
import { readSignedDate } from './extract/readSignedDate.js';
import { reportWords } from './extract/reportWords.js';
import type { ReportPeriod } from './extract/ReportPeriod.js';
import { sha256 } from './extract/sha256.js';
import { reportKey } from './graph/ids.js';
import { fold } from './text/fold.js';
import { maskSpans } from './text/maskSpans.js';
import { ParseRefusal } from './text/ParseRefusal.js';
import type { Span } from './text/Span.js';
import { visible } from './text/visible.js';

export { ParseRefusal };

export interface ReportFile {
  readonly bytes: Uint8Array;
  /** Folders before the name are left out of the report. */
  readonly fileName: string;
}

export interface Parsed {
  readonly parsed: ParsedReport;
  /** The normalised text that all offsets refer to. */
  readonly text: string;
}

/**
 * A notice 关于巡视整改进展情况的通报 as a decomposed report. Pure: the same bytes and name give the same report.
 *
 * @throws ParseRefusal when the file is empty, damaged, of a type not read, or no such notice
 */
export async function parseReport({ bytes, fileName }: ReportFile, taxonomy: Taxonomy): Promise<Parsed> {
  const { text, encoding, mediaType, publishedDate } = await readDocument(bytes, fileName);
  const source = { fileName: baseName(fileName), sha256: sha256(bytes), mediaType, encoding, length: text.length };
  const seen = visible(text);
  const parsed = parseText(seen?.text ?? text, source, publishedDate, taxonomy);
  return { parsed: seen === null ? parsed : placeSpans(parsed, text, seen.spanOf), text };
}

/**
 * @param text without invisible characters
 * @param publishedDate as the file says it outside its text
 */
function parseText(text: string, source: SourceFacts, publishedDate: string | null, taxonomy: Taxonomy): ParsedReport {
  // Rules read past the numbers of pages in the middle of sentences; quotes have them.
  const folded = maskSpans(fold(text), pageNumbers(text), ' ');
  const outline = readOutline(text, folded);
  if (!isNotice(outline, folded)) {
    throw new ParseRefusal(traditional.test(folded) ? refusals.traditional : refusals.notANotice);
  }
  if (outline.aspects.every(({ issues }) => issues.length === 0)) throw new ParseRefusal(refusals.noIssues);
  const stated = readFacts(text, folded, outline, datesOfPreamble(folded, outline, publishedDate), source);
  if (stated === null) throw new ParseRefusal(refusals.noBody);
  const facts = { ...stated, publishedDate: stated.publishedDate ?? publishedDate };
  const parts = outline.leaves.map(({ start }) => start);
  const dates = readDates(folded, { period: reportPeriod(facts), parts });
  const words = reportWords(text, folded);
  const locate = locateIn(outline.leaves);
  const leafAt = leafFinder(outline.leaves);
  const isOfTheReport = ({ span }: { readonly span: Span }): boolean => !besides.has(leafAt(span)?.kind);
  return {
    report: { id: `report:${reportKey(facts)}`, ...facts },
    aspects: typeIssues(taxonomy, folded, readAspects({ text, folded, dates }, outline.aspects)),
    documents: readDocuments(text, folded, facts.committee.name, locate),
    figures: readFigures(text, words)
      .filter(isOfTheReport)
      .map((figure) => ({ ...figure, in: locate(figure.span) })),
    organizations: organizationsByName(
      readOrganizations(text, facts.committee.name, words).filter(isOfTheReport),
      locate,
    ),
    findings: readFindings(folded, outline, facts),
    leaves: outline.leaves,
  };
}

/** The dates that tell of the inspection, before it is known which time the report tells of. */
function datesOfPreamble(folded: string, outline: Outline, publishedDate: string | null): DateMention[] {
  const to = readSignedDate(folded, outline) ?? publishedDate;
  return readDates(folded.slice(0, outline.preamble?.end ?? 0), { period: { from: null, to } });
}

function reportPeriod({ inspection, signedDate, publishedDate }: Omit<ReportFacts, 'id'>): ReportPeriod {
  return { from: inspection?.start ?? inspection?.feedbackDate ?? null, to: signedDate ?? publishedDate };
}

/** The aspects of a report with the types of their leaf issues; issues that have subissues have none. */
function typeIssues(taxonomy: Taxonomy, folded: string, aspects: readonly ParsedAspect[]): ParsedAspect[] {
  const classify = issueClassifier(taxonomy, folded);
  const typed = (issue: ParsedIssue, headings: readonly Span[]): ParsedIssue => {
    if (issue.subissues.length > 0) {
      const above = [...headings, issue.titleSpan];
      return { ...issue, subissues: issue.subissues.map((child) => typed(child, above)) };
    }
    const measures = issue.measures.map(({ span }) => span);
    return { ...issue, types: classify({ title: issue.titleSpan, headings, measures, focus: issue.focus }) };
  };
  return aspects.map((aspect) => {
    const above = [aspect.titleSpan];
    return { ...aspect, issues: aspect.issues.map((issue) => typed(issue, above)) };
  });
}

/** One organisation per name, in order of its first mention. */
function organizationsByName(mentions: readonly OrganizationMention[], locate: Locate): ParsedOrganization[] {
  const byName = new Map<string, ParsedOrganization['mentions'][number][]>();
  for (const { name, role, span } of mentions) {
    const known = byName.get(name) ?? [];
    byName.set(name, known);
    known.push({ role, start: span.start, end: span.end, in: locate(span) });
  }
  return [...byName].map(([name, found]) => ({ name, mentions: found }));
}

/** Leaves around what a report says: page furniture, names and addresses. */
const besides: ReadonlySet<LeafKind | undefined> = new Set(['furniture', 'title', 'contact', 'signature']);

/** Words that every notice has, in characters that no simplified text has. */
const traditional = /巡視|問題|黨/u;

const refusals = {
  traditional: 'This text is in traditional characters: convert it to simplified ones and give that.',
  notANotice:
    'This is no notice on rectification after an inspection (巡视整改进展情况的通报): neither a title nor a preamble says so. Give the text of the notice itself.',
  noIssues: 'This notice on rectification lists no issue that could be recognised: check that its text is complete.',
  noBody: 'This notice on rectification does not name the body that reports: give it with its title or signature.',
} as const;

/** A title found as such, or a preamble that announces the rectification. */
function isNotice({ title, preamble }: Outline, folded: string): boolean {
  if (title !== null) return true;
  const words = preamble === null ? '' : folded.slice(preamble.start, preamble.end).replace(/\s+/g, '');
  return (
    /巡[视察]/.test(words) &&
    /现[将予就][^。]{0,40}(?:整改|公布|公开|公告|公示|通报)/.test(words) &&
    words.includes('整改')
  );
}

function baseName(fileName: string): string {
  return fileName.split(/[/\\]/).at(-1) ?? fileName;
}
