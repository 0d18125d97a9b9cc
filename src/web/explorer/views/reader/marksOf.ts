import type { Mark } from './cutText.js';
import type { OutlineEntry } from './OutlineEntry.js';
import type { ReadReport } from './reportQuestion.js';

/** What is marked in a report's text, in the field's terms. */
export const marksOf = (
  report: ReadReport,
  entries: readonly OutlineEntry[],
  terms: Readonly<Record<string, string>>,
): readonly Mark[] => [
  ...report.mentions.map(({ span, role, document }) => ({
    ...at(span),
    kind: 'document' as const,
    title: `${terms[role]} · ${terms[document.kind]}`,
  })),
  ...report.figures.map(({ span, kind }) => ({ ...at(span), kind: 'figure' as const, title: terms[kind] ?? kind })),
  ...report.organizations.map(({ span, role }) => ({
    ...at(span),
    kind: 'organization' as const,
    title: terms[role] ?? role,
  })),
  ...entries.flatMap(({ node }) =>
    node.__typename !== 'Measure'
      ? []
      : node.dates.map(({ span, start, end }) => ({
          ...at(span),
          kind: 'date' as const,
          title: start === end ? start : `${start} – ${end}`,
        })),
  ),
];

const at = ({ start, end }: { readonly start: number; readonly end: number }) => ({ start, end });
