import { useState } from 'react';
import { graphql } from '../../api/graphql.js';
import { useAnswer } from '../../api/useAnswer.js';
import { fill } from '../../language/Language.js';
import { useLanguage, useWords } from '../../language/LanguageContext.js';
import { termWords } from '../../language/termWords.js';
import { Loading } from '../../parts/Loading.js';
import { NoReports } from '../../parts/NoReports.js';
import { useSettled } from '../../places/useSettled.js';
import styles from './Graph.module.css';
import { graphWords } from './graphWords.js';
import { known, type KnownNode } from './neighbourQuestion.js';
import { nodeName } from './nodeView.js';

const found = graphql(
  `
    query FindNodes($text: String!) {
      search(text: $text, kinds: [COMMITTEE, DOCUMENT, ISSUE, REPORT], first: 12) {
        nodes {
          node {
            ...Known
          }
        }
      }
    }
  `,
  [known],
);

const offered = graphql(
  `
    query OfferedNodes {
      stats {
        reports
      }
      issueTypes {
        ...Known
      }
      recurringIssueTypes(first: 8, minCommittees: 1) {
        type {
          ...Known
        }
      }
      committees(first: 12) {
        nodes {
          ...Known
        }
      }
    }
  `,
  [known],
);

interface Properties {
  readonly label: string;
  /** A node that is not offered. */
  readonly without?: string;
  readonly onPick: (id: string) => void;
}

/** Finds a node by words of its text; with none, offers committees and the issue types that recur most. */
export function NodePicker({ label, without, onPick }: Properties) {
  const words = useWords(graphWords);
  const terms = useWords(termWords);
  const { language } = useLanguage();
  const alone = without === undefined;
  const [text, setText] = useState('');
  // Beside a drawing, nothing is offered until it is asked for.
  const [isOpen, open] = useState(alone);
  const settled = useSettled(text.trim(), 200);
  const { data: hits } = useAnswer(found, { text: settled }, { enabled: settled !== '', keep: true });
  const { data: start } = useAnswer(offered, {});
  const types = start?.issueTypes ?? [];
  const options: readonly KnownNode[] =
    settled === ''
      ? [...(start?.committees.nodes ?? []), ...(start?.recurringIssueTypes ?? []).map(({ type }) => type)]
      : [
          ...types.filter(({ zh, en }) => zh.includes(settled) || en.toLowerCase().includes(settled.toLowerCase())),
          ...(hits?.search.nodes.map(({ node }) => node) ?? []),
        ];
  if (start?.stats.reports === 0) return <NoReports />;
  return (
    <div className={styles.picker} data-alone={alone}>
      <input
        type="search"
        aria-label={label}
        placeholder={fill(words.pickPlaceholder, { label })}
        value={text}
        onFocus={() => open(true)}
        onKeyDown={({ key }) => key === 'Escape' && open(alone)}
        onChange={({ target }) => setText(target.value)}
      />
      {isOpen && (
        <ul>
          {options
            .filter(({ id }) => id !== without)
            .map((node) => (
              <li key={node.id}>
                <button
                  type="button"
                  onClick={() => {
                    setText('');
                    open(alone);
                    onPick(node.id);
                  }}
                >
                  <span className="small soft">{terms[node.__typename]}</span>
                  <bdi>{nodeName(node, language)}</bdi>
                </button>
              </li>
            ))}
          {settled !== '' && !hits && (
            <li>
              <Loading />
            </li>
          )}
          {settled !== '' && hits && options.length === 0 && <li className="soft">{words.none}</li>}
        </ul>
      )}
    </div>
  );
}
