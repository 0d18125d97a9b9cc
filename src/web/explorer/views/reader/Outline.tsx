import { useEffect, useRef, type MouseEvent } from 'react';
import { Link } from 'wouter';
import { useWords } from '../../language/LanguageContext.js';
import { Verbatim } from '../../parts/Verbatim.js';
import { places } from '../../places/places.js';
import type { OutlineEntry } from './OutlineEntry.js';
import styles from './Outline.module.css';
import { readerWords } from './readerWords.js';

interface Properties {
  readonly reportId: string;
  readonly entries: readonly OutlineEntry[];
  readonly selected: string | null;
  /** Nodes that have findings. */
  readonly flagged: ReadonlySet<string>;
  readonly onPoint: (id: string | null) => void;
  /** A node was chosen without a mouse: what is known of it comes next. */
  readonly onOpenByKey: () => void;
}

/** A report's outline; each node leads to its words. */
export function Outline({ reportId, entries, selected, flagged, onPoint, onOpenByKey }: Properties) {
  const words = useWords(readerWords);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <nav aria-label={words.outline}>
      <ol ref={list} className={styles.outline} onMouseLeave={() => onPoint(null)}>
        {entries.map(({ id, depth, number, words: own }) => (
          <li key={id} data-depth={depth} style={{ paddingInlineStart: `${depth * 0.9}rem` }}>
            <Link
              href={places.report(reportId, id)}
              replace
              aria-current={id === selected ? 'location' : undefined}
              onClick={({ detail }: MouseEvent) => detail === 0 && onOpenByKey()}
              onMouseEnter={() => onPoint(id)}
              onFocus={() => onPoint(id)}
              onBlur={() => onPoint(null)}
            >
              {number !== null && <span className={styles.number}>{number}</span>}
              <span>
                <Verbatim>{own}</Verbatim>
              </span>
              {flagged.has(id) && <span className={styles.flag} title={words.findings} />}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
