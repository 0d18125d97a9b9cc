import { Link } from 'wouter';
import { fill } from '../../language/Language.js';
import { useLanguage, useWords } from '../../language/LanguageContext.js';
import { termWords } from '../../language/termWords.js';
import { mostNeighbours } from './Drawing.js';
import styles from './Graph.module.css';
import { graphWords } from './graphWords.js';
import type { Neighbourhood } from './neighbourQuestion.js';
import type { Neighbour } from './neighboursOf.js';
import { nodeName, nodePlace } from './nodeView.js';

interface Properties {
  readonly node: Neighbourhood;
  readonly neighbours: readonly Neighbour[];
  readonly onSelect: (id: string) => void;
}

/** The selected node and its neighbours as text: the same as is drawn, for keyboards and readers of screens. */
export function NeighbourList({ node, neighbours, onSelect }: Properties) {
  const words = useWords(graphWords);
  const terms = useWords(termWords);
  const { language } = useLanguage();
  const place = nodePlace(node);
  const groups = Map.groupBy(neighbours, ({ relationship }) => relationship);
  return (
    <section>
      <p className="small soft">{terms[node.__typename]}</p>
      <h2 className={styles.name}>
        <bdi>{nodeName(node, language)}</bdi>
      </h2>
      {place !== null && (
        <Link className="button" href={place}>
          {words.open}
        </Link>
      )}
      {neighbours.length === 0 && <p className="soft">{words.noNeighbours}</p>}
      {[...groups].map(([relationship, group]) => (
        <div key={relationship}>
          <h3 className={styles.relationship}>{words[relationship]}</h3>
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
      {neighbours.length > mostNeighbours && (
        <p className="small soft">{fill(words.notDrawn, { n: neighbours.length - mostNeighbours })}</p>
      )}
    </section>
  );
}
