import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { commonWords } from '../../language/commonWords.js';
import { fill } from '../../language/Language.js';
import { useLanguage, useWords } from '../../language/LanguageContext.js';
import { termWords } from '../../language/termWords.js';
import { CopyButton } from '../../parts/CopyButton.js';
import { Verbatim } from '../../parts/Verbatim.js';
import { places } from '../../places/places.js';
import { overlaps } from './cutText.js';
import { FindingNote } from './FindingNote.js';
import styles from './NodeDetails.module.css';
import type { OutlineEntry } from './OutlineEntry.js';
import { readerWords } from './readerWords.js';
import type { ReadIssue, ReadReport } from './reportQuestion.js';
import { SimilarIssues } from './SimilarIssues.js';

interface Properties {
  readonly report: ReadReport;
  readonly entry: OutlineEntry;
}

/** What is known of one node of the outline, each fact in its own words. */
export function NodeDetails({ report, entry }: Properties) {
  const words = useWords(readerWords);
  const common = useWords(commonWords);
  const terms = useWords(termWords);
  const { node, span } = entry;
  const within = <Fact extends { readonly span: { readonly start: number; readonly end: number } }>(
    facts: readonly Fact[],
  ) => facts.filter((fact) => overlaps(fact.span, span));
  const findings = report.findings.filter((finding) => finding.node?.id === entry.id);
  return (
    <div className={styles.details}>
      <p className={`small soft ${styles.kind}`}>
        {terms[node.__typename]} {entry.number}
      </p>
      <h2 className={styles.words}>
        <Verbatim>{entry.words}</Verbatim>
      </h2>
      <div className={styles.actions}>
        <CopyButton label={common.cite} text={useCitation(report, entry)} />
        <Link className="button" href={places.graph(entry.id)}>
          {words.inGraph}
        </Link>
      </div>
      {findings.map((finding, index) => (
        <FindingNote key={index} finding={finding} />
      ))}
      {node.__typename !== 'Aspect' && node.status.phrase !== null && (
        <Fact title={words.status}>
          {terms[node.status.value]}{' '}
          <q className="quote">
            <Verbatim>{node.status.phrase}</Verbatim>
          </q>
        </Fact>
      )}
      {node.__typename === 'Issue' && node.deadline && (
        <Fact title={words.deadline}>
          {node.deadline.date}{' '}
          <q className="quote">
            <Verbatim>{node.deadline.phrase}</Verbatim>
          </q>
        </Fact>
      )}
      {node.__typename === 'Issue' && node.types.length > 0 && <Types types={node.types} />}
      <List
        title={words.docs}
        items={counted(within(report.mentions), ({ document, role }) => `${role} ${document.id}`)}
      >
        {({ document, role, times }) => (
          <>
            <Link className="quote" href={places.graph(document.id)}>
              《<Verbatim>{document.title}</Verbatim>》
            </Link>{' '}
            <span className="small soft">
              {[terms[role], document.docNumber, often(times)].filter((part) => part !== null).join(' · ')}
            </span>
          </>
        )}
      </List>
      <List title={words.figures} items={within(report.figures)}>
        {({ phrase, kind }) => (
          <>
            <q className="quote">
              <Verbatim>{phrase}</Verbatim>
            </q>{' '}
            <span className="small soft">{terms[kind]}</span>
          </>
        )}
      </List>
      <List
        title={words.organizations}
        items={counted(within(report.organizations), ({ organization, role }) => `${role} ${organization.id}`)}
      >
        {({ organization, role, times }) => (
          <>
            <Link href={places.graph(organization.id)}>
              <Verbatim>{organization.name}</Verbatim>
            </Link>{' '}
            <span className="small soft">
              {[terms[role], often(times)].filter((part) => part !== null).join(' · ')}
            </span>
          </>
        )}
      </List>
      {node.__typename === 'Issue' && <SimilarIssues id={entry.id} />}
    </div>
  );
}

function Fact({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3 className={styles.heading}>{title}</h3>
      {children}
    </section>
  );
}

/** Equal facts once, with how many times they stand there, in the order of the text. */
const counted = <Item,>(items: readonly Item[], sameness: (item: Item) => string) =>
  [...Map.groupBy(items, sameness).values()].map((group) => ({ ...group[0]!, times: group.length }));

const often = (times: number): string | null => (times > 1 ? `× ${times}` : null);

interface ListProperties<Item> {
  readonly title: string;
  readonly items: readonly Item[];
  readonly children: (item: Item) => ReactNode;
}

function List<Item>({ title, items, children }: ListProperties<Item>) {
  if (items.length === 0) return null;
  return (
    <Fact title={title}>
      <ul className={styles.list}>
        {items.map((item, index) => (
          <li key={index}>{children(item)}</li>
        ))}
      </ul>
    </Fact>
  );
}

function Types({ types }: { readonly types: ReadIssue['types'] }) {
  const words = useWords(readerWords);
  const { language } = useLanguage();
  return (
    <List title={words.types} items={types}>
      {({ type, score, evidence }) => (
        <>
          <Link href={places.type(type.key)}>{type[language]}</Link>{' '}
          <span className="small soft number">{score.toFixed(2)}</span>
          <p className="small soft quote">
            <Verbatim>{[...new Set(evidence.map(({ quote }) => quote))].join('、')}</Verbatim>
          </p>
        </>
      )}
    </List>
  );
}

/** The quote with its body, title, date, source and a link that opens at its words. */
function useCitation(report: ReadReport, entry: OutlineEntry): string {
  const words = useWords(readerWords);
  const { committee, displayTitle, publishedDate, signedDate, source } = report;
  return fill(words.citation, {
    quote: source.text.slice(entry.own.start, entry.own.end).replace(/\s+/g, ''),
    committee: committee.name,
    title: displayTitle,
    date: publishedDate ?? signedDate ?? words.undated,
    source: source.url === null ? '' : ` ${source.url}`,
    link: new URL(places.report(report.id, entry.id), location.href).href,
  });
}
