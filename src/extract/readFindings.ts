import type { Outline, OutlineIssue } from '../outline/Outline.js';
import type { Span } from '../text/Span.js';
import { declaredTotalFindings } from './declaredTotals.js';
import { numberingFindings } from './numberingFindings.js';
import type { Finding, ReportFacts } from './ParsedReport.js';

/** What does not add up in a report: in its numbering, between declared and found, and what it does not say. */
export function readFindings(folded: string, outline: Outline, facts: Omit<ReportFacts, 'id'>): Finding[] {
  const issues = outline.aspects.flatMap((aspect) => aspect.issues).flatMap(withSubissues);
  return [
    ...numberingFindings(outline.aspects),
    ...declaredTotalFindings(folded, beforeFindings(outline), outline.aspects),
    ...issues.flatMap(declaredDiffers),
    ...issues.flatMap(withoutMeasure),
    ...unexplainedText(outline),
    ...missingFacts(facts),
  ].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

/** Preamble and sections before the first aspect. */
function beforeFindings({ preamble, aspects }: Outline): Span {
  const end = aspects[0]?.span.start ?? 0;
  return { start: Math.min(preamble?.start ?? 0, end), end };
}

function withSubissues(issue: OutlineIssue): OutlineIssue[] {
  return [issue, ...issue.subissues.flatMap(withSubissues)];
}

function declaredDiffers({ declared, measures, subissues, address }: OutlineIssue): Finding[] {
  const found = measures.length + subissues.length;
  if (declared === null || declared.count === found) return [];
  return [
    {
      code: 'DECLARED_MEASURES_DIFFER',
      message: `Issue ${address} declares ${String(declared.count)} measures and lists ${String(found)}.`,
      expected: String(declared.count),
      found: String(found),
      span: declared.span,
      in: address,
    },
  ];
}

function withoutMeasure({ measures, subissues, address, titleSpan }: OutlineIssue): Finding[] {
  if (measures.length + subissues.length > 0) return [];
  const message = `Issue ${address} tells of no measure.`;
  return [{ code: 'ISSUE_WITHOUT_MEASURE', message, expected: null, found: null, span: titleSpan, in: address }];
}

function unexplainedText({ unexplained }: Outline): Finding[] {
  const message = 'No rule explains this text.';
  return unexplained.map((span) => ({
    code: 'UNEXPLAINED_TEXT',
    message,
    expected: null,
    found: null,
    span,
    in: null,
  }));
}

function missingFacts(facts: Omit<ReportFacts, 'id'>): Finding[] {
  const stated: readonly (readonly [name: string, value: unknown])[] = [
    ['title', facts.title],
    ['inspection team', facts.inspection?.team],
    ['first day of inspection', facts.inspection?.start],
    ['day of feedback', facts.inspection?.feedbackDate],
    ['day of signature', facts.signedDate],
  ];
  return stated
    .filter(([, value]) => value === null || value === undefined)
    .map(([name]) => ({
      code: 'MISSING_FACT',
      message: `The report does not state its ${name}.`,
      expected: name,
      found: null,
      span: null,
      in: null,
    }));
}
