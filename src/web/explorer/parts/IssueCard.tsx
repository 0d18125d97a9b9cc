import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { graphql, readFragment, type FragmentOf } from '../api/graphql.js';
import { termWords } from '../language/termWords.js';
import { useWords } from '../language/LanguageContext.js';
import { places } from '../places/places.js';
import { Verbatim } from './Verbatim.js';
import styles from './IssueCard.module.css';

export const issueCard = graphql(`
  fragment IssueCard on Issue {
    id
    number
    title
    focus
    status {
      value
    }
    deadline {
      phrase
    }
    report {
      id
      signedDate
      publishedDate
      committee {
        id
        name
      }
    }
  }
`);

interface Properties {
  readonly issue: FragmentOf<typeof issueCard>;
  /** The title with its matches marked, where it was searched for. */
  readonly title?: ReactNode;
  /** Below the title: its measures, documents, shared terms … */
  readonly children?: ReactNode;
}

/** An issue in a list: its words, whose it is, what is claimed of it; the title leads to its words in the report. */
export function IssueCard({ issue, title, children }: Properties) {
  const { id, report, status, deadline, focus, ...own } = readFragment(issueCard, issue);
  const terms = useWords(termWords);
  return (
    <article className={styles.card} data-focus={focus}>
      <p className={styles.line}>
        <Link href={places.committee(report.committee.id)}>
          <Verbatim>{report.committee.name}</Verbatim>
        </Link>
        <span className="number">{report.publishedDate ?? report.signedDate}</span>
      </p>
      <h3 className="quote">
        <Link href={places.report(report.id, id)}>
          <Verbatim>{title ?? own.title}</Verbatim>
        </Link>
      </h3>
      <p className={styles.line}>
        <span className={styles.focus}>{terms[focus]}</span>
        {status.value !== 'NOT_STATED' && <span>{terms[status.value]}</span>}
        {deadline && (
          <span>
            <Verbatim>{deadline.phrase}</Verbatim>
          </span>
        )}
      </p>
      {children}
    </article>
  );
}
