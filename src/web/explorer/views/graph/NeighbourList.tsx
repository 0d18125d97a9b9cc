import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { fill } from '../../language/Language.js';
import { useLanguage, useWords } from '../../language/LanguageContext.js';
import { termWords } from '../../language/termWords.js';
import { mostNeighbours } from './Drawing.js';
import styles from './Graph.module.css';
import { graphWords } from './graphWords.js';
import type { Neighbourhood } from './neighbourQuestion.js';
import type { Neighbours } from './neighboursOf.js';
import { nodeName, nodePlace } from './nodeView.js';
import { relationshipWording } from './relationships.js';

interface Properties {
  readonly node: Neighbourhood;
  readonly neighbours: Neighbours;
  /** Lists more of them; undefined: as many as the API gives at once are there. */
  readonly onMore: (() => void) | undefined;
  readonly onSelect: (id: string) => void;
}

/** The selected node and its neighbours as text: the same as is drawn, for keyboards and readers of screens. */
export function NeighbourList({ node, neighbours: { found, more }, onMore, onSelect }: Properties) {
  const words = useWords(graphWords);
  const terms = useWords(termWords);
  const { language } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What was pressed is gone; who goes by keyboard goes on from the node it led to.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [node.id]);
  const place = nodePlace(node);
  const groups = Map.groupBy(found, ({ relationship, way }) => relationshipWording(relationship, way)[language]);
  return (
    <section>
      <p className="small soft">{terms[node.__typename]}</p>
      <h2 ref={heading} tabIndex={-1} className={styles.name}>
        <bdi>{nodeName(node, language)}</bdi>
      </h2>
      {place !== null && (
        <Link className="button" href={place}>
          {words.open}
        </Link>
      )}
      {found.length === 0 && <p className="soft">{words.noNeighbours}</p>}
      {[...groups].map(([heading, group]) => (
        <div key={heading}>
          <h3 className={styles.relationship}>{heading}</h3>
          <ul>
            {group.map(({ node: neighbour }) => (
              <li key={neighbour.id}>
                <button type="button" className={styles.neighbour} onClick={() => onSelect(neighbour.id)}>
                  <bdi>{nodeName(neighbour, language)}</bdi>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {found.length > mostNeighbours && (
        <p className="small soft">{fill(words.notDrawn, { n: found.length - mostNeighbours })}</p>
      )}
      {more > 0 && <p className="small soft">{fill(words.notListed, { n: more })}</p>}
      {more > 0 && onMore && (
        <button type="button" onClick={onMore}>
          {words.listMore}
        </button>
      )}
    </section>
  );
}
