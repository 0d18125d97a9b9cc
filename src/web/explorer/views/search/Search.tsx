import { useMemo } from 'react';
import { Link } from 'wouter';
import { askPages } from '../../api/askPages.js';
import { useAnswer } from '../../api/useAnswer.js';
import { usePages } from '../../api/usePages.js';
import { fill } from '../../language/Language.js';
import { useWords } from '../../language/LanguageContext.js';
import { termWords } from '../../language/termWords.js';
import { AsGraphql } from '../../parts/AsGraphql.js';
import { CsvButton } from '../../parts/CsvButton.js';
import { EmptyNote } from '../../parts/EmptyNote.js';
import { FailedNote } from '../../parts/FailedNote.js';
import { Highlighted } from '../../parts/Highlighted.js';
import { Loading } from '../../parts/Loading.js';
import { NoReports } from '../../parts/NoReports.js';
import { PageHead } from '../../parts/PageHead.js';
import { Verbatim } from '../../parts/Verbatim.js';
import { VirtualList } from '../../parts/VirtualList.js';
import { useParameters } from '../../places/useParameters.js';
import { useSettled } from '../../places/useSettled.js';
import { hitView } from './hitView.js';
import styles from './Search.module.css';
import { filtersQuestion, SearchFilters } from './SearchFilters.js';
import { searchVariables } from './searchParameters.js';
import { searchQuestion, type Hit } from './searchQuestion.js';
import { searchWords } from './searchWords.js';

/** Between two keys, in milliseconds. */
const pause = 200;

const pageSize = 30;

const allHits = async (variables: NonNullable<ReturnType<typeof searchVariables>>) =>
  (await askPages(searchQuestion, variables, ({ search }) => search.pageInfo)).flatMap(({ search }) => search.nodes);

/** Finds words in reports, issues, measures, documents and names of committees, as they are typed. */
export function Search() {
  const words = useWords(searchWords);
  const [parameters, change] = useParameters();
  const address = useSettled(parameters.toString(), pause);
  const variables = useMemo(() => searchVariables(new URLSearchParams(address)), [address]);
  const pages = usePages(
    searchQuestion,
    { ...(variables ?? { text: '' }), first: pageSize },
    ({ search }) => search.pageInfo,
    {
      enabled: variables !== null,
      keep: true,
    },
  );
  const hits = variables === null ? [] : (pages.data?.pages.flatMap((page) => page.search.nodes) ?? []);
  const total = variables === null ? undefined : pages.data?.pages[0]?.search.totalCount;
  return (
    <>
      <PageHead
        title={words.search}
        actions={
          variables && (
            <>
              <CsvButton fileName="search" rows={async () => csvRows(await allHits(variables))} />
              <AsGraphql question={searchQuestion} variables={{ ...variables, first: pageSize }} />
            </>
          )
        }
      >
        <p className="soft">{words.hint}</p>
      </PageHead>
      <div className={styles.form} role="search">
        <input
          type="search"
          autoFocus
          aria-label={words.search}
          placeholder={words.placeholder}
          maxLength={200}
          value={parameters.get('text') ?? ''}
          onChange={({ target }) => change({ text: target.value })}
        />
        <SearchFilters />
      </div>
      {pages.error && <FailedNote error={pages.error} again={() => void pages.refetch()} />}
      {variables === null && <Start onTry={(text) => change({ text })} />}
      {variables !== null && pages.isPending && <Loading />}
      {total !== undefined && (
        <p role="status" className="soft number">
          {total > 0 && fill(words.found, { n: total })}
        </p>
      )}
      {total === 0 && (
        <EmptyNote title={words.none}>
          <p>{words.noneHint}</p>
        </EmptyNote>
      )}
      <VirtualList
        items={hits}
        keyOf={({ node }) => node.id}
        estimate={96}
        onEnd={pages.hasNextPage && !pages.isFetching ? () => void pages.fetchNextPage() : undefined}
      >
        {(hit) => <HitRow hit={hit} />}
      </VirtualList>
    </>
  );
}

/** Words that notices of every place are likely to have. */
const examples = ['主体责任', '形式主义', '营商环境', '三重一大', '选人用人', '招商引资'];

/** Before anything is typed. */
function Start({ onTry }: { readonly onTry: (text: string) => void }) {
  const words = useWords(searchWords);
  const { data } = useAnswer(filtersQuestion, {});
  if (data?.stats.reports === 0) return <NoReports />;
  return (
    <EmptyNote title={words.start}>
      <div className={styles.examples}>
        {examples.map((text) => (
          <button key={text} type="button" onClick={() => onTry(text)}>
            <Verbatim>{text}</Verbatim>
          </button>
        ))}
      </div>
    </EmptyNote>
  );
}

function HitRow({ hit }: { readonly hit: Hit }) {
  const terms = useWords(termWords);
  const { text, context, place } = hitView(hit);
  return (
    <article className={styles.hit}>
      <p className="small soft">
        {terms[hit.kind]}
        {context.map((part, index) => (
          <span key={index}>
            {' '}
            · <Verbatim>{part}</Verbatim>
          </span>
        ))}
      </p>
      <p className="quote">
        <Link href={place}>
          <Verbatim>
            <Highlighted text={text} ranges={hit.highlights} />
          </Verbatim>
        </Link>
      </p>
    </article>
  );
}

const csvRows = (hits: readonly Hit[]) => [
  ['id', 'kind', 'text', 'context'],
  ...hits.map((hit) => {
    const { id, text, context } = hitView(hit);
    return [id, hit.kind, text, context.join(' · ')];
  }),
];
