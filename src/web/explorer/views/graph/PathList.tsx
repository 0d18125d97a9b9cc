import type { UseQueryResult } from '@tanstack/react-query';
import type { NoAnswer } from '../../api/ask.js';
import { graphql, type ResultOf, type VariablesOf } from '../../api/graphql.js';
import { fill } from '../../language/Language.js';
import { useLanguage, useWords } from '../../language/LanguageContext.js';
import { termWords } from '../../language/termWords.js';
import { Answered } from '../../parts/Answered.js';
import { AsGraphql } from '../../parts/AsGraphql.js';
import { edgeBetween, type Edge } from './Drawing.js';
import styles from './Graph.module.css';
import { graphWords } from './graphWords.js';
import { known } from './neighbourQuestion.js';
import { nodeName } from './nodeView.js';
import { relationshipWording, wayBetween } from './relationships.js';

export const pathQuestion = graphql(
  `
    query Paths($from: ID!, $to: ID!) {
      paths(from: $from, to: $to, maxLength: 12, first: 5) {
        length
        relationships
        nodes {
          ...Known
          ... on Region {
            above: parent {
              id
            }
          }
          ... on Issue {
            above: parent {
              id
            }
          }
          ... on Measure {
            above: parent {
              id
            }
          }
        }
      }
    }
  `,
  [known],
);

type FoundPath = ResultOf<typeof pathQuestion>['paths'][number];

/** The edges of a path, from one end to the other. */
export const pathEdges = ({ nodes, relationships }: FoundPath): readonly Edge[] =>
  relationships.map((relationship, index) => {
    const [first, second] = [nodes[index]!, nodes[index + 1]!];
    return edgeBetween(first.id, second.id, relationship, wayBetween(relationship, first, second));
  });

interface Properties {
  readonly result: UseQueryResult<ResultOf<typeof pathQuestion>, NoAnswer>;
  readonly variables: VariablesOf<typeof pathQuestion>;
  readonly onSelect: (id: string) => void;
  readonly onRemove: () => void;
}

/** How two nodes are connected: each path as the nodes on it, and between them what connects them. */
export function PathList({ result, variables, onSelect, onRemove }: Properties) {
  const words = useWords(graphWords);
  const terms = useWords(termWords);
  const { language } = useLanguage();
  return (
    <section>
      <h2 className={styles.name}>{words.paths}</h2>
      <div className={styles.actions}>
        <button type="button" onClick={onRemove}>
          {words.removeEnd}
        </button>
        <AsGraphql question={pathQuestion} variables={variables} />
      </div>
      <Answered result={result}>
        {({ paths }) =>
          paths.length === 0 ? (
            <p className="soft">{words.noPath}</p>
          ) : (
            paths.map(({ length, nodes, relationships }) => (
              <div key={nodes.map(({ id }) => id).join()}>
                <h3 className={styles.relationship}>{fill(words.pathLength, { n: length })}</h3>
                <ol className={styles.path}>
                  {nodes.map((node, index) => (
                    <li key={node.id}>
                      {index > 0 && (
                        <span className={styles.step}>
                          {
                            relationshipWording(
                              relationships[index - 1]!,
                              wayBetween(relationships[index - 1]!, nodes[index - 1]!, node),
                            )[language]
                          }
                        </span>
                      )}
                      <button type="button" className={styles.neighbour} onClick={() => onSelect(node.id)}>
                        <bdi>{nodeName(node, language)}</bdi>{' '}
                        <span className="small soft">{terms[node.__typename]}</span>
                      </button>
                    </li>
                  ))}
                </ol>
              </div>
            ))
          )
        }
      </Answered>
    </section>
  );
}
