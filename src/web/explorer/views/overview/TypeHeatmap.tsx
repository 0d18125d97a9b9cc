import { useState } from 'react';
import { Link } from 'wouter';
import { graphql, type ResultOf } from '../../api/graphql.js';
import { useAnswer } from '../../api/useAnswer.js';
import { fill } from '../../language/Language.js';
import { useLanguage, useWords } from '../../language/LanguageContext.js';
import { Answered } from '../../parts/Answered.js';
import { AsGraphql } from '../../parts/AsGraphql.js';
import { CsvButton } from '../../parts/CsvButton.js';
import { Section } from '../../parts/Section.js';
import { places } from '../../places/places.js';
import { overviewWords } from './overviewWords.js';
import styles from './TypeHeatmap.module.css';

const committeesQuestion = graphql(`
  query HeatmapCommittees($after: String, $before: String, $first: Int, $last: Int) {
    committees(after: $after, before: $before, first: $first, last: $last) {
      nodes {
        id
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`);

const countsQuestion = graphql(`
  query Heatmap($ids: [ID!]!) {
    compareCommittees(ids: $ids) {
      committees {
        id
        name
      }
      rows {
        type {
          key
          zh
          en
        }
        counts
      }
    }
    recurringIssueTypes(first: 100, minCommittees: 1) {
      type {
        key
      }
    }
  }
`);

/** Committees that stand side by side; more of them are turned to. */
const size = 24;
/** From so many issues on, a cell is as dark as it gets. */
const darkest = 4;

type Page = { readonly first: number; readonly after?: string } | { readonly last: number; readonly before: string };

/** How many issues of each type each committee has: types by how often they recur, committees by name. */
export function TypeHeatmap() {
  const words = useWords(overviewWords);
  const { language } = useLanguage();
  const [page, setPage] = useState<Page>({ first: size });
  const committees = useAnswer(committeesQuestion, page, { keep: true });
  const ids = committees.data?.committees.nodes.map(({ id }) => id) ?? [];
  const counts = useAnswer(countsQuestion, { ids }, { keep: true, enabled: ids.length > 0 });
  const pageInfo = committees.data?.committees.pageInfo;
  const { rows, columns } = byRecurrence(counts.data);
  return (
    <Section
      title={words.heatmap}
      hint={words.heatmapHint}
      actions={
        <>
          {pageInfo?.hasPreviousPage && (
            <button type="button" onClick={() => setPage({ last: size, before: pageInfo.startCursor! })}>
              {fill(words.earlier, { n: size })}
            </button>
          )}
          {pageInfo?.hasNextPage && (
            <button type="button" onClick={() => setPage({ first: size, after: pageInfo.endCursor! })}>
              {fill(words.later, { n: size })}
            </button>
          )}
          <CsvButton
            fileName="issue-types-by-committee"
            rows={() => [
              ['key', words.type, ...columns.map(({ name }) => name)],
              ...rows.map(({ type, counts: cells }) => [type.key, type[language], ...cells]),
            ]}
          />
          <AsGraphql question={countsQuestion} variables={{ ids }} />
        </>
      }
    >
      <Answered result={counts}>
        {() => (
          <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.heatmap}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{words.type}</th>
                  {columns.map(({ id, name }) => (
                    <th key={id} scope="col">
                      <Link href={places.committee(id)}>{name}</Link>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ type, counts: cells }) => (
                  <tr key={type.key}>
                    <th scope="row">
                      <Link href={places.type(type.key)}>{type[language]}</Link>
                    </th>
                    {cells.map((count, index) => {
                      const { id, name } = columns[index]!;
                      return (
                        <td key={id} data-level={Math.min(count, darkest)}>
                          {count > 0 && (
                            <Link
                              href={places.type(type.key, id)}
                              aria-label={fill(words.cell, { committee: name, type: type[language], n: count })}
                            >
                              {count}
                            </Link>
                          )}
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Answered>
    </Section>
  );
}

/** `recurringIssueTypes` gives the order for the whole graph, so that turning to other committees keeps the rows. */
function byRecurrence(answer: ResultOf<typeof countsQuestion> | undefined) {
  if (!answer) return { rows: [], columns: [] };
  const rank = new Map(answer.recurringIssueTypes.map(({ type }, index) => [type.key, index]));
  const { committees: columns, rows } = answer.compareCommittees;
  return { columns, rows: rows.toSorted((a, b) => rank.get(a.type.key)! - rank.get(b.type.key)!) };
}
