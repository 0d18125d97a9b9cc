import { Fragment, type ReactNode } from 'react';
import { Link } from 'wouter';
import { fill } from '../../language/Language.js';
import { useWords } from '../../language/LanguageContext.js';
import { termWords } from '../../language/termWords.js';
import { Verbatim } from '../../parts/Verbatim.js';
import { places } from '../../places/places.js';
import { FindingNote } from './FindingNote.js';
import { readerWords } from './readerWords.js';
import styles from './ReportFacts.module.css';
import type { ReadReport } from './reportQuestion.js';

/** What a report says of itself; what it does not say is left out. */
export function ReportFacts({ report }: { readonly report: ReadReport }) {
  const words = useWords(readerWords);
  const terms = useWords(termWords);
  const { committee, inspection, contact, counts, source, findings } = report;
  const period = inspection?.start && inspection.end && `${inspection.start} – ${inspection.end}`;
  const kind = inspection && inspection.kind !== 'UNSPECIFIED' && terms[inspection.kind];
  const rows: readonly (readonly [string, ReactNode])[] = [
    [
      words.committee,
      <>
        <Link href={places.committee(committee.id)}>
          <Verbatim>{committee.name}</Verbatim>
        </Link>{' '}
        <span className="small soft">{terms[committee.kind]}</span>
      </>,
    ],
    [words.team, inspection?.team?.name],
    [words.round, inspection?.round?.name],
    [words.inspection, [kind, inspection?.topic].filter(Boolean).join(' · ')],
    [words.period, period],
    [words.feedback, inspection?.feedbackDate],
    [words.signed, report.signedDate],
    [words.published, report.publishedDate],
    [words.counts, fill(words.countsOf, counts)],
    [words.contact, contact && Object.values(contact).filter(Boolean).join(' · ')],
    [words.source, <Source key="source" source={source} />],
  ];
  return (
    <>
      <h2 className={styles.title}>{words.facts}</h2>
      <dl className={styles.facts}>
        {rows
          .filter(([, value]) => Boolean(value))
          .map(([name, value]) => (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </Fragment>
          ))}
      </dl>
      {findings.length > 0 && <h3 className={styles.title}>{words.findings}</h3>}
      {findings.map((finding, index) =>
        finding.node && finding.node.id !== report.id ? (
          <Link key={index} className={styles.finding} href={places.report(report.id, finding.node.id)} replace>
            <FindingNote finding={finding} />
          </Link>
        ) : (
          <FindingNote key={index} finding={finding} />
        ),
      )}
    </>
  );
}

/** Only addresses of the web are links: a report's source is what whoever ingested it said. */
function Source({ source }: { readonly source: ReadReport['source'] }) {
  return source.url !== null && /^https?:/.test(source.url) ? (
    <a href={source.url} rel="noreferrer" target="_blank">
      {source.url}
    </a>
  ) : (
    <span title={`SHA-256 ${source.sha256}`}>{source.fileName}</span>
  );
}
