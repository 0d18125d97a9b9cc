import { useWords } from '../../language/LanguageContext.js';
import { termWords } from '../../language/termWords.js';
import type { Drawing } from './Drawing.js';
import styles from './Graph.module.css';
import { graphWords } from './graphWords.js';
import { nodeKinds, type NodeKind } from './nodeView.js';

interface Properties {
  readonly drawing: Drawing;
  readonly hidden: ReadonlySet<NodeKind>;
  readonly onChange: (hidden: ReadonlySet<NodeKind>) => void;
}

/** What is drawn of each kind; a kind can be left out. */
export function Legend({ drawing, hidden, onChange }: Properties) {
  const words = useWords(graphWords);
  const terms = useWords(termWords);
  const counts = Map.groupBy(drawing.nodes.values(), (node) => node.__typename);
  return (
    <div className={styles.legend} role="group" aria-label={words.kinds}>
      {(Object.keys(nodeKinds) as NodeKind[])
        .filter((kind) => counts.has(kind))
        .map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={!hidden.has(kind)}
            onClick={() => onChange(hidden.symmetricDifference(new Set([kind])))}
          >
            <span
              aria-hidden="true"
              className={styles.swatch}
              data-shape={nodeKinds[kind].shape}
              style={{ background: `var(${nodeKinds[kind].colour})` }}
            />
            {terms[kind]} <span className="number">{counts.get(kind)!.length}</span>
          </button>
        ))}
    </div>
  );
}
