import { Link } from 'wouter';
import { usePathParameter } from '../../places/usePathParameter.js';
import { graphql, type ResultOf } from '../../api/graphql.js';
import { useAnswer } from '../../api/useAnswer.js';
import { fill } from '../../language/Language.js';
import { useLanguage, useWords } from '../../language/LanguageContext.js';
import { termWords } from '../../language/termWords.js';
import { Answered } from '../../parts/Answered.js';
import { AsGraphql } from '../../parts/AsGraphql.js';
import { CsvButton } from '../../parts/CsvButton.js';
import { NotThere } from '../../parts/NotThere.js';
import { PageHead } from '../../parts/PageHead.js';
import { isolatedLine } from '../../parts/plainLine.js';
import { Section } from '../../parts/Section.js';
import { Verbatim } from '../../parts/Verbatim.js';
import { places } from '../../places/places.js';
import styles from './Committee.module.css';
import { compareWords } from './compareWords.js';

const question = graphql(`
  query Committee($id: ID!) {
    committee(id: $id) {
      id
      name
      kind
      region {
        path {
          name
        }
      }
      reports(first: 100) {
        nodes {
          id
          displayTitle
          signedDate
          publishedDate
          counts {
            leafIssues
          }
        }
      }
      inspections {
        id
        kind
        topic
        start
        end
        team {
          name
        }
        round {
          name
        }
      }
      typeProfile {
        issueCount
        type {
          key
          zh
          en
          focus
        }
      }
    }
  }
`);

type Read = NonNullable<ResultOf<typeof question>['committee']>;

/** One committee: its inspections and reports, and which types of issue it has. */
export function Committee() {
  const id = usePathParameter('id');
  const words = useWords(compareWords);
  const terms = useWords(termWords);
  const variables = { id };
  const result = useAnswer(question, variables);
  return (
    <Answered result={result}>
      {({ committee }) =>
        committee ? (
          <>
            <PageHead
              title={committee.name}
              verbatim
              kind={[terms[committee.kind], ...(committee.region?.path.map(({ name }) => name) ?? [])].join(' · ')}
              actions={
                <>
                  <Link className="button" href={places.compare([id])}>
                    {words.compareWith}
                  </Link>
                  <Link className="button" href={places.graph(id)}>
                    {words.inGraph}
                  </Link>
                  <AsGraphql question={question} variables={variables} />
                </>
              }
            />
            <div className={styles.parts}>
              <Reports committee={committee} />
              <TypeProfile committee={committee} />
            </div>
          </>
        ) : (
          <NotThere title={words.notFound} instead={{ place: places.compare(), label: words.allCommittees }} />
        )
      }
    </Answered>
  );
}

function Reports({ committee }: { readonly committee: Read }) {
  const words = useWords(compareWords);
  const terms = useWords(termWords);
  return (
    <div className={styles.parts}>
      <Section
        title={words.reports}
        actions={
          <CsvButton
            fileName="reports-of-committee"
            rows={() => [
              ['id', 'title', 'signed', 'published', 'issues'],
              ...committee.reports.nodes.map(({ id, displayTitle, signedDate, publishedDate, counts }) => [
                id,
                displayTitle,
                signedDate,
                publishedDate,
                counts.leafIssues,
              ]),
            ]}
          />
        }
      >
        <ul className={styles.list}>
          {committee.reports.nodes.map(({ id, displayTitle, publishedDate, signedDate, counts }) => (
            <li key={id}>
              <Link className="quote" href={places.report(id)}>
                <Verbatim>{displayTitle}</Verbatim>
              </Link>{' '}
              <span className="small soft number">
                {publishedDate ?? signedDate} · {fill(words.issues, { n: counts.leafIssues })}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.inspections}>
        <ul className={styles.list}>
          {committee.inspections.map(({ id, kind, topic, start, end, team, round }) => (
            <li key={id}>
              <Link href={places.graph(id)}>
                <bdi>{round?.name ?? team?.name ?? terms.Inspection}</bdi>
              </Link>{' '}
              <span className="small soft number">
                {[
                  kind !== 'UNSPECIFIED' && terms[kind],
                  topic && isolatedLine(topic),
                  team && isolatedLine(team.name),
                  start && end && `${start} – ${end}`,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

function TypeProfile({ committee }: { readonly committee: Read }) {
  const words = useWords(compareWords);
  const { language } = useLanguage();
  const rows = committee.typeProfile;
  const most = rows[0]?.issueCount ?? 1;
  return (
    <Section
      title={words.typeProfile}
      actions={
        <CsvButton
          fileName="type-profile"
          rows={() => [
            ['key', 'zh', 'en', 'issues'],
            ...rows.map(({ type, issueCount }) => [type.key, type.zh, type.en, issueCount]),
          ]}
        />
      }
    >
      <ol className={styles.profile}>
        {rows.map(({ type, issueCount }) => (
          <li key={type.key}>
            <Link href={places.type(type.key, committee.id)}>{type[language]}</Link>
            <meter min={0} max={most} value={issueCount} aria-hidden="true" />
            <span className="number">{issueCount}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
