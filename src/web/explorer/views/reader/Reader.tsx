import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { usePathParameter } from '../../places/usePathParameter.js';
import { useAnswer } from '../../api/useAnswer.js';
import { useWords } from '../../language/LanguageContext.js';
import { termWords } from '../../language/termWords.js';
import { Answered } from '../../parts/Answered.js';
import { AsGraphql } from '../../parts/AsGraphql.js';
import { CsvButton } from '../../parts/CsvButton.js';
import { NotThere } from '../../parts/NotThere.js';
import { PageHead } from '../../parts/PageHead.js';
import { places } from '../../places/places.js';
import { useParameters } from '../../places/useParameters.js';
import { cutText, type MarkKind } from './cutText.js';
import { marksOf } from './marksOf.js';
import { NodeDetails } from './NodeDetails.js';
import { Outline } from './Outline.js';
import { entryAt, outlineEntries, type OutlineEntry, type Range } from './OutlineEntry.js';
import styles from './Reader.module.css';
import { readerWords } from './readerWords.js';
import { ReportFacts } from './ReportFacts.js';
import { reportQuestion, type ReadReport } from './reportQuestion.js';
import { SourceText } from './SourceText.js';

/** A report: its outline, its text as published, and what is known of the node that is selected. */
export function Reader() {
  const id = usePathParameter('id');
  const words = useWords(readerWords);
  const variables = { id };
  const result = useAnswer(reportQuestion, variables);
  return (
    <Answered result={result}>
      {({ report }) =>
        report ? (
          <Read key={report.id} report={report} />
        ) : (
          <NotThere title={words.notFound} instead={{ place: places.reports(), label: words.allReports }} />
        )
      }
    </Answered>
  );
}

const markKinds = ['document', 'figure', 'organization', 'date'] as const satisfies readonly MarkKind[];
const markWord = {
  document: 'markDocument',
  figure: 'markFigure',
  organization: 'markOrganization',
  date: 'markDate',
} as const;

function Read({ report }: { readonly report: ReadReport }) {
  const words = useWords(readerWords);
  const terms = useWords(termWords);
  const [parameters, change] = useParameters();
  const [pointed, point] = useState<string | null>(null);
  const [shownMarks, showMarks] = useState<ReadonlySet<MarkKind>>(new Set(['document', 'figure']));

  const entries = useMemo(() => outlineEntries(report), [report]);
  const byId = useMemo(() => new Map(entries.map((entry) => [entry.id, entry])), [entries]);
  const flagged = useMemo(() => new Set(report.findings.flatMap(({ node }) => node?.id ?? [])), [report]);
  const lines = useMemo(
    () => cutText(report.source.text, marksOf(report, entries, terms), cutsOf(entries)),
    [report, entries, terms],
  );

  const selected = byId.get(parameters.get('at') ?? '') ?? null;
  const active = byId.get(pointed ?? '') ?? selected;
  const { displayTitle, committee, publishedDate, signedDate } = report;
  const reader = useRef<HTMLDivElement>(null);
  const details = useRef<HTMLElement>(null);
  const close = () => {
    reader.current?.querySelector<HTMLElement>('nav [aria-current]')?.focus({ preventScroll: true });
    change({ at: null });
  };
  const closeByKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape' && selected) close();
  };
  const toggle = (kind: MarkKind) => showMarks((shown) => shown.symmetricDifference(new Set([kind])));
  return (
    <>
      <PageHead
        title={displayTitle}
        verbatim
        kind={[committee.name, publishedDate ?? signedDate].filter((part) => part !== null).join(' · ')}
        actions={
          <>
            <CsvButton fileName={report.id.replaceAll(':', '-')} rows={() => csvRows(entries)} />
            <AsGraphql question={reportQuestion} variables={{ id: report.id }} />
          </>
        }
      />
      <div ref={reader} className={styles.reader} onKeyDown={closeByKey}>
        <details className={styles.outline} open={matchMedia('(width >= 64rem)').matches}>
          <summary>{words.outline}</summary>
          <Outline
            reportId={report.id}
            entries={entries}
            selected={selected?.id ?? null}
            flagged={flagged}
            onPoint={point}
            onOpenByKey={() => details.current?.focus({ preventScroll: true })}
          />
        </details>
        <section aria-label={words.text}>
          <div className={styles.marks}>
            <span className="small soft">{words.marks}</span>
            {markKinds.map((kind) => (
              <button key={kind} type="button" aria-pressed={shownMarks.has(kind)} onClick={() => toggle(kind)}>
                {words[markWord[kind]]}
              </button>
            ))}
          </div>
          <SourceText
            text={report.source.text}
            lines={lines}
            findings={report.findings}
            active={active?.span ?? null}
            own={active?.own ?? null}
            evidence={evidenceOf(active)}
            shownMarks={shownMarks}
            scrollTo={selected?.own.start ?? null}
            onPick={(offset) => change({ at: entryAt(entries, offset)?.id ?? null })}
          />
        </section>
        <aside
          ref={details}
          tabIndex={-1}
          className={styles.details}
          aria-label={words.details}
          data-open={selected !== null}
        >
          {selected ? (
            <>
              <button type="button" className={styles.close} onClick={close}>
                {words.close}
              </button>
              <NodeDetails report={report} entry={selected} />
            </>
          ) : (
            <>
              <p className={`small soft ${styles.hint}`}>{words.hint}</p>
              <ReportFacts report={report} />
            </>
          )}
        </aside>
      </div>
    </>
  );
}

/** The text is cut where something can be lit. */
const cutsOf = (entries: readonly OutlineEntry[]): readonly number[] =>
  entries.flatMap((entry) => [entry.span, entry.own, ...evidenceOf(entry)].flatMap(({ start, end }) => [start, end]));

const noEvidence: readonly Range[] = [];

const evidenceOf = (entry: OutlineEntry | null): readonly Range[] =>
  entry?.node.__typename === 'Issue' ? entry.node.types.flatMap(({ evidence }) => evidence) : noEvidence;

const csvRows = (entries: readonly OutlineEntry[]) => [
  ['id', 'kind', 'number', 'words', 'start', 'end'],
  ...entries.map(({ id, node, number, words, own }) => [id, node.__typename, number, words, own.start, own.end]),
];
