import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useLayoutEffect, useRef, useState, type CSSProperties } from 'react';
import { Link } from 'wouter';
import { fill } from '../../language/Language.js';
import { useLanguage, useWords } from '../../language/LanguageContext.js';
import { plainLine } from '../../parts/plainLine.js';
import { Verbatim } from '../../parts/Verbatim.js';
import { places } from '../../places/places.js';
import { useColumnCounts } from './columnCounts.js';
import { overviewWords } from './overviewWords.js';
import styles from './TypeHeatmap.module.css';

interface Properties {
  readonly types: readonly { readonly key: string; readonly zh: string; readonly en: string }[];
  /** Those that have been read; more come by `onEnd`. */
  readonly committees: readonly { readonly id: string; readonly name: string }[];
  /** How many committees there are. */
  readonly total: number;
  readonly onEnd: (() => void) | undefined;
}

/** Widths of a column with its gap, in pixels: as wide as there is room for. */
const [narrowest, widest] = [37, 200];
/** So wide a column has its name across. */
const wide = 104;
/** From so many issues on, a cell is as dark as it gets. */
const darkest = 4;

/** The heatmap as a table that holds only the columns which can be seen. */
export function HeatmapTable({ types, committees, total, onEnd }: Properties) {
  const words = useWords(overviewWords);
  const { language } = useLanguage();
  const after = useId();
  const box = useRef<HTMLDivElement>(null);
  const [columnWidth, setColumnWidth] = useState(narrowest);
  useLayoutEffect(() => {
    const fit = () => {
      const names = box.current?.querySelector('th')?.offsetWidth ?? 0;
      const room = (box.current?.clientWidth ?? 0) - names - 2;
      setColumnWidth(Math.max(narrowest, Math.min(widest, Math.floor(room / total))));
    };
    const watch = new ResizeObserver(fit);
    watch.observe(box.current!);
    return () => watch.disconnect();
  }, [total]);
  const virtual = useVirtualizer({
    horizontal: true,
    count: committees.length,
    getScrollElement: () => box.current,
    estimateSize: () => columnWidth,
    overscan: 6,
  });
  useEffect(() => virtual.measure(), [virtual, columnWidth]);
  const columns = virtual.getVirtualItems();
  const first = columns[0]?.index ?? 0;
  const last = columns.at(-1)?.index ?? -1;
  const countOf = useColumnCounts(
    committees.map(({ id }) => id),
    first,
    last,
  );
  useEffect(() => {
    if (last >= committees.length - columns.length) onEnd?.();
  }, [last, columns.length, committees.length, onEnd]);
  const before = { minWidth: first * columnWidth };
  const rest = { minWidth: (total - last - 1) * columnWidth };
  const shown = columns.map(({ index }) => ({ ...committees[index]!, index }));
  return (
    <>
      <a className={styles.skip} href={`#${after}`}>
        {words.skipHeatmap}
      </a>
      <div ref={box} className={styles.scroll} tabIndex={0} role="region" aria-label={words.heatmap}>
        <table
          className={styles.table}
          data-wide={columnWidth >= wide}
          style={{ '--column': `${columnWidth - 1}px` } as CSSProperties}
          aria-colcount={total + 1}
          aria-rowcount={types.length + 1}
        >
          <thead>
            <tr>
              <th scope="col">{words.type}</th>
              {first > 0 && <td className={styles.filler} style={before} />}
              {shown.map(({ id, name, index }) => (
                <th key={id} scope="col" aria-colindex={index + 2}>
                  <Link href={places.committee(id)} title={plainLine(name)}>
                    <Verbatim>{name}</Verbatim>
                  </Link>
                </th>
              ))}
              {last + 1 < total && <td className={styles.filler} style={rest} />}
            </tr>
          </thead>
          <tbody>
            {types.map((type) => (
              <tr key={type.key}>
                <th scope="row">
                  <Link href={places.type(type.key)}>{type[language]}</Link>
                </th>
                {first > 0 && <td className={styles.filler} />}
                {shown.map(({ id, name, index }) => {
                  const count = countOf(type.key, index);
                  return (
                    <td
                      key={id}
                      className={styles.cell}
                      aria-colindex={index + 2}
                      aria-busy={count === undefined}
                      data-level={Math.min(count ?? 0, darkest)}
                    >
                      {count !== undefined && count > 0 && (
                        <Link
                          href={places.type(type.key, id)}
                          aria-label={fill(words.cell, { committee: plainLine(name), type: type[language], n: count })}
                        >
                          {count}
                        </Link>
                      )}
                    </td>
                  );
                })}
                {last + 1 < total && <td className={styles.filler} />}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <span id={after} tabIndex={-1} />
    </>
  );
}
