import { Link } from 'wouter';
import { graphql } from '../../api/graphql.js';
import { askPages } from '../../api/askPages.js';
import { usePages } from '../../api/usePages.js';
import { commonWords } from '../../language/commonWords.js';
import { useWords } from '../../language/LanguageContext.js';
import { termWords } from '../../language/termWords.js';
import { AsGraphql } from '../../parts/AsGraphql.js';
import { CsvButton } from '../../parts/CsvButton.js';
import { EmptyNote } from '../../parts/EmptyNote.js';
import { FailedNote } from '../../parts/FailedNote.js';
import { Loading } from '../../parts/Loading.js';
import { Section } from '../../parts/Section.js';
import { Verbatim } from '../../parts/Verbatim.js';
import { places } from '../../places/places.js';
import styles from './Compare.module.css';
import { compareWords } from './compareWords.js';

const question = graphql(`
  query SharedDocuments($ids: [ID!]!, $first: Int!, $after: String) {
    sharedDocuments(scope: { committee: $ids }, minCommittees: 2, first: $first, after: $after) {
      nodes {
        id
        title
        kind
        committees {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const allShared = async (ids: readonly string[]) =>
  (await askPages(question, { ids: [...ids] }, ({ sharedDocuments }) => sharedDocuments.pageInfo)).flatMap(
    ({ sharedDocuments }) => sharedDocuments.nodes,
  );

/** What the reports of at least two of them mention. */
export function SharedDocuments({ ids }: { readonly ids: readonly string[] }) {
  const words = useWords(compareWords);
  const { more } = useWords(commonWords);
  const terms = useWords(termWords);
  const variables = { ids: [...ids], first: 50 };
  const pages = usePages(question, variables, ({ sharedDocuments }) => sharedDocuments.pageInfo, { keep: true });
  const documents = pages.data?.pages.flatMap((page) => page.sharedDocuments.nodes) ?? [];
  const among = ({ committees }: (typeof documents)[number]) => committees.filter(({ id }) => ids.includes(id));
  return (
    <Section
      title={words.shared}
      hint={words.sharedHint}
      actions={
        <>
          <CsvButton
            fileName="shared-documents"
            rows={async () => [
              ['id', 'title', 'kind', 'committees'],
              ...(await allShared(ids)).map((document) => [
                document.id,
                document.title,
                document.kind,
                among(document)
                  .map(({ name }) => name)
                  .join('、'),
              ]),
            ]}
          />
          <AsGraphql question={question} variables={variables} />
        </>
      }
    >
      {pages.error && <FailedNote error={pages.error} again={() => void pages.refetch()} />}
      {pages.isPending && <Loading />}
      {pages.data && documents.length === 0 && <EmptyNote title={words.noShared} />}
      <ul className={styles.documents}>
        {documents.map((document) => (
          <li key={document.id}>
            <Link className="quote" href={places.graph(document.id)}>
              《<Verbatim>{document.title}</Verbatim>》
            </Link>
            <span className="small soft">
              {terms[document.kind]} ·{' '}
              <Verbatim>
                {among(document)
                  .map(({ name }) => name)
                  .join('、')}
              </Verbatim>
            </span>
          </li>
        ))}
      </ul>
      {pages.hasNextPage && (
        <button type="button" onClick={() => void pages.fetchNextPage()}>
          {more}
        </button>
      )}
    </Section>
  );
}
