import { useState } from 'react';
import { graphql } from '../../api/graphql.js';
import { useAnswer } from '../../api/useAnswer.js';
import { fill } from '../../language/Language.js';
import { useWords } from '../../language/LanguageContext.js';
import { isolatedLine } from '../../parts/plainLine.js';
import { Verbatim } from '../../parts/Verbatim.js';
import { useSettled } from '../../places/useSettled.js';
import styles from './Compare.module.css';
import { compareWords } from './compareWords.js';

const offered = graphql(`
  query OfferedCommittees($text: String) {
    committees(text: $text, first: 20) {
      nodes {
        id
        name
      }
    }
  }
`);

const chosen = graphql(`
  query ChosenCommittees($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on PartyCommittee {
        id
        name
      }
    }
  }
`);

interface Properties {
  readonly ids: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** As many as can be told apart side by side. */
const atMost = 8;

/** The committees that are compared, and a way to add one by its name. */
export function CommitteeChoice({ ids, onChange }: Properties) {
  const words = useWords(compareWords);
  const [text, setText] = useState('');
  const settled = useSettled(text.trim(), 200);
  const { data: named } = useAnswer(chosen, { ids: [...ids] }, { enabled: ids.length > 0, keep: true });
  const { data: found } = useAnswer(offered, settled === '' ? {} : { text: settled }, { keep: true });
  const names = new Map(
    named?.nodes.flatMap((node) => (node && 'name' in node ? [[node.id, node.name] as const] : [])),
  );
  const options = (found?.committees.nodes ?? []).filter(({ id }) => !ids.includes(id));
  const add = (id: string) => {
    setText('');
    onChange([...ids, id]);
  };
  return (
    <div className={styles.choice}>
      {ids.map((id) => (
        <button
          key={id}
          type="button"
          aria-label={fill(words.remove, { name: isolatedLine(names.get(id) ?? id) })}
          onClick={() => onChange(ids.filter((each) => each !== id))}
        >
          <Verbatim>{names.get(id) ?? id}</Verbatim> <span aria-hidden="true">×</span>
        </button>
      ))}
      {ids.length < atMost && (
        <>
          <input
            type="search"
            aria-label={words.add}
            placeholder={words.addPlaceholder}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
          {/* Until there is something to compare, those there are; then those that are looked for. */}
          {(ids.length < 2 || settled !== '') && (
            <ul className={styles.offered} aria-label={words.add}>
              {options.map(({ id, name }) => (
                <li key={id}>
                  <button type="button" onClick={() => add(id)}>
                    <span aria-hidden="true">+</span> <Verbatim>{name}</Verbatim>
                  </button>
                </li>
              ))}
              {found && options.length === 0 && settled !== '' && <li className="soft">{words.noneFound}</li>}
            </ul>
          )}
        </>
      )}
    </div>
  );
}
