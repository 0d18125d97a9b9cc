import { Link } from 'wouter';
import { useWords } from '../../language/LanguageContext.js';
import { termWords } from '../../language/termWords.js';
import { CsvButton } from '../../parts/CsvButton.js';
import { Section } from '../../parts/Section.js';
import { Verbatim } from '../../parts/Verbatim.js';
import { places } from '../../places/places.js';
import styles from './Type.module.css';
import type { TypedIssue } from './TypeIssues.js';
import { typeWords } from './typeWords.js';

interface Properties {
  readonly issues: readonly TypedIssue[];
  /** Those too that are not shown yet. */
  readonly all: () => Promise<readonly TypedIssue[]>;
}

/** What the bodies issued or revised to rectify issues of the type, each with the place that says so. */
export function TypeDocuments({ issues, all }: Properties) {
  const words = useWords(typeWords);
  const terms = useWords(termWords);
  const rows = issuedFor(issues);
  if (rows.length === 0) return null;
  return (
    <Section
      title={words.documents}
      hint={words.documentsHint}
      actions={
        <CsvButton
          fileName="documents-of-type"
          rows={async () => [
            ['id', 'title', 'kind', 'role', 'committee', 'report'],
            ...issuedFor(await all()).map(({ document, role, report }) => [
              document.id,
              document.title,
              document.kind,
              role,
              report.committee.name,
              report.id,
            ]),
          ]}
        />
      }
    >
      <ul className={styles.list}>
        {rows.map(({ document, role, report, measure }) => (
          <li key={document.id}>
            <Link className="quote" href={places.report(report.id, measure)}>
              《<Verbatim>{document.title}</Verbatim>》
            </Link>
            <span className="small soft">
              {terms[role]} · <Verbatim>{report.committee.name}</Verbatim>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Each document once, at the first measure that says so. */
function issuedFor(issues: readonly TypedIssue[]) {
  const all = issues.flatMap(({ report, measures }) =>
    measures.flatMap(({ id: measure, mentions }) =>
      mentions
        .filter(({ role }) => role !== 'CITED')
        .map(({ role, document }) => ({ document, role, report, measure })),
    ),
  );
  return [...Map.groupBy(all, ({ document }) => document.id).values()].map(([first]) => first!);
}
