import { useState } from 'react';
import { graphql } from '../../api/graphql.js';
import { ask } from '../../api/ask.js';
import { askPages } from '../../api/askPages.js';
import { typeCounts } from '../../api/typeCounts.js';
import { useAnswer } from '../../api/useAnswer.js';
import { usePages } from '../../api/usePages.js';
import { fill } from '../../language/Language.js';
import { useLanguage, useWords } from '../../language/LanguageContext.js';
import { Answered } from '../../parts/Answered.js';
import { AsGraphql } from '../../parts/AsGraphql.js';
import { CsvButton } from '../../parts/CsvButton.js';
import { EmptyNote } from '../../parts/EmptyNote.js';
import { FailedNote } from '../../parts/FailedNote.js';
import { Section } from '../../parts/Section.js';
import { useSettled } from '../../places/useSettled.js';
import { columnsAtOnce } from './columnCounts.js';
import { HeatmapTable } from './HeatmapTable.js';
import { overviewWords } from './overviewWords.js';
import styles from './TypeHeatmap.module.css';

const typesQuestion = graphql(`
  query HeatmapTypes {
    recurringIssueTypes(first: 100, minCommittees: 1) {
      type {
        key
        zh
        en
      }
    }
  }
`);

const committeesQuestion = graphql(`
  query HeatmapCommittees($text: String, $first: Int!, $after: String) {
    committees(text: $text, first: $first, after: $after) {
      totalCount
      nodes {
        id
        name
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Among so many committees nobody needs to look for one. */
const few = 12;

/** How many issues of each type each committee has: types by how often they recur, committees by name. */
export function TypeHeatmap() {
  const words = useWords(overviewWords);
  const { language } = useLanguage();
  const [text, setText] = useState('');
  const settled = useSettled(text.trim(), 200);
  const scope = settled === '' ? {} : { text: settled };
  const types = useAnswer(typesQuestion, {});
  const pages = usePages(committeesQuestion, { ...scope, first: 100 }, ({ committees }) => committees.pageInfo, {
    keep: true,
  });
  const committees = pages.data?.pages.flatMap((page) => page.committees.nodes) ?? [];
  const total = pages.data?.pages[0]?.committees.totalCount ?? 0;
  const shown = committees.slice(0, columnsAtOnce).map(({ id }) => id);

  const rows = async () => {
    const answers = await askPages(committeesQuestion, scope, (answer) => answer.committees.pageInfo);
    const all = answers.flatMap((answer) => answer.committees.nodes);
    const counts = new Map<string, number[]>();
    for (let at = 0; at < all.length; at += 100) {
      const ids = all.slice(at, at + 100).map(({ id }) => id);
      const { compareCommittees } = await ask(typeCounts, { ids });
      for (const { type, counts: cells } of compareCommittees.rows)
        cells.forEach((count, index) => {
          const row = counts.get(type.key) ?? new Array<number>(all.length).fill(0);
          row[at + index] = count;
          counts.set(type.key, row);
        });
    }
    return [
      ['key', words.type, ...all.map(({ name }) => name)],
      ...(types.data?.recurringIssueTypes ?? []).map(({ type }) => [
        type.key,
        type[language],
        ...(counts.get(type.key) ?? all.map(() => 0)),
      ]),
    ];
  };

  return (
    <Section
      title={words.heatmap}
      hint={words.heatmapHint}
      actions={
        <>
          {(total > few || text !== '') && (
            <input
              type="search"
              aria-label={words.findCommittee}
              placeholder={words.findCommittee}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          )}
          <CsvButton fileName="issue-types-by-committee" rows={rows} />
          <AsGraphql question={typeCounts} variables={{ ids: shown }} />
        </>
      }
    >
      {pages.error && <FailedNote error={pages.error} again={() => void pages.refetch()} />}
      {pages.data && total === 0 && <EmptyNote title={words.noCommittee} />}
      {total > 0 && (
        <>
          <p className={`small soft ${styles.key}`}>
            {fill(words.heatmapCount, { n: total })}
            <span className={styles.levels}>
              {['1', '2', '3', '4+'].map((level, index) => (
                <span key={level} className={`number ${styles.cell}`} data-level={index + 1}>
                  {level}
                </span>
              ))}
            </span>
            {words.heatmapLevels}
          </p>
          <Answered result={types}>
            {({ recurringIssueTypes }) => (
              <HeatmapTable
                key={settled}
                types={recurringIssueTypes.map(({ type }) => type)}
                committees={committees}
                total={total}
                onEnd={pages.hasNextPage && !pages.isFetching ? () => void pages.fetchNextPage() : undefined}
              />
            )}
          </Answered>
        </>
      )}
    </Section>
  );
}
