import { memo, useEffect, useRef, type MouseEvent } from 'react';
import { overlaps, type Line, type MarkKind, type Segment } from './cutText.js';
import { FindingNote } from './FindingNote.js';
import type { Range } from './OutlineEntry.js';
import type { ReadReport } from './reportQuestion.js';
import styles from './SourceText.module.css';

interface Properties {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly findings: ReadReport['findings'];
  /** The whole of what is selected or pointed at. */
  readonly active: Range | null;
  /** Its own words, brought into view when they change. */
  readonly own: Range | null;
  /** Words that decided something about it. */
  readonly evidence: readonly Range[];
  readonly shownMarks: ReadonlySet<MarkKind>;
  /** Brought into view; pointing alone does not scroll. */
  readonly scrollTo: number | null;
  readonly onPick: (offset: number) => void;
}

/** A report's text as published, what is selected in it lit. */
export function SourceText({ text, lines, findings, active, own, evidence, shownMarks, scrollTo, onPick }: Properties) {
  const article = useRef<HTMLElement>(null);
  const arrived = useRef(false);
  useEffect(() => {
    // A link opens at its words; from there on one is led to others.
    const behavior = arrived.current ? 'smooth' : 'instant';
    arrived.current = true;
    if (scrollTo === null) return;
    const segments = article.current?.querySelectorAll<HTMLElement>('[data-start]') ?? [];
    const target = [...segments].findLast((segment) => Number(segment.dataset['start']) <= scrollTo);
    target?.scrollIntoView({ block: 'center', behavior });
  }, [scrollTo]);
  const pick = (event: MouseEvent) => {
    const segment = (event.target as HTMLElement).closest<HTMLElement>('[data-start]');
    // Selecting words to copy them is no click.
    if (segment && getSelection()?.isCollapsed !== false) onPick(Number(segment.dataset['start']));
  };
  return (
    // The outline is the way by keyboard; this is the same by mouse.
    <article ref={article} className={styles.text} onClick={pick} dir="auto" lang="zh-CN">
      {lines.map((line) => (
        <TextLine
          key={line.start}
          line={line}
          text={text}
          active={active && overlaps(active, line) ? active : null}
          own={own && overlaps(own, line) ? own : null}
          evidence={evidence.some((range) => overlaps(range, line)) ? evidence : none}
          shownMarks={shownMarks}
          findings={findingsAt(findings, line)}
        />
      ))}
    </article>
  );
}

const none: readonly Range[] = [];
const noFindings: ReadReport['findings'] = [];

/** Findings stand below the line in which their words end. */
function findingsAt(findings: ReadReport['findings'], line: Line): ReadReport['findings'] {
  const here = findings.filter(({ span }) => span && line.start < span.end && span.end <= line.end + 1);
  return here.length === 0 ? noFindings : here;
}

interface LineProperties extends Pick<Properties, 'text' | 'active' | 'own' | 'evidence' | 'shownMarks' | 'findings'> {
  readonly line: Line;
}

const TextLine = memo(function TextLine({ line, text, active, own, evidence, shownMarks, findings }: LineProperties) {
  const classes = (segment: Segment) =>
    [
      active && overlaps(active, segment) && styles.active,
      own && overlaps(own, segment) && styles.own,
      evidence.some((range) => overlaps(range, segment)) && styles.evidence,
      ...segment.marks.filter(({ kind }) => shownMarks.has(kind)).map(({ kind }) => styles[kind]),
    ]
      .filter(Boolean)
      .join(' ');
  return (
    <>
      <p>
        {line.segments.map((segment) => (
          <span
            key={segment.start}
            data-start={segment.start}
            className={classes(segment)}
            title={segment.marks.map(({ title }) => title).join('\n') || undefined}
          >
            {text.slice(segment.start, segment.end)}
          </span>
        ))}
      </p>
      {findings.map((finding, index) => (
        <FindingNote key={index} finding={finding} />
      ))}
    </>
  );
});
