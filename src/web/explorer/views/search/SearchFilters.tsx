import { graphql } from '../../api/graphql.js';
import { useAnswer } from '../../api/useAnswer.js';
import { useLanguage, useWords } from '../../language/LanguageContext.js';
import { termWords } from '../../language/termWords.js';
import { isolatedLine } from '../../parts/plainLine.js';
import { useParameters } from '../../places/useParameters.js';
import styles from './Search.module.css';
import { searchKinds } from './searchParameters.js';
import { searchWords } from './searchWords.js';

export const filtersQuestion = graphql(`
  query SearchFilters {
    stats {
      reports
    }
    regions {
      id
      path {
        name
      }
    }
    rounds {
      id
      name
    }
    issueTypes {
      key
      zh
      en
    }
  }
`);

/** Where, when and in what is searched. */
export function SearchFilters() {
  const words = useWords(searchWords);
  const terms = useWords(termWords);
  const { language } = useLanguage();
  const [parameters, change] = useParameters();
  const { data } = useAnswer(filtersQuestion, {});
  const filtered = ['kind', 'region', 'round', 'type', 'from', 'to'].some((name) => parameters.has(name));
  return (
    <div className={styles.filters}>
      <Choice
        label={words.kinds}
        name="kind"
        options={searchKinds.map((kind) => ({ value: kind, label: terms[kind] }))}
      />
      <Choice
        label={words.region}
        name="region"
        options={(data?.regions ?? []).map(({ id, path }) => ({
          value: id,
          label: isolatedLine(path.map(({ name }) => name).join(' ')),
        }))}
      />
      <Choice
        label={words.round}
        name="round"
        options={(data?.rounds ?? []).map(({ id, name }) => ({ value: id, label: isolatedLine(name) }))}
      />
      <Choice
        label={words.type}
        name="type"
        options={(data?.issueTypes ?? []).map((type) => ({ value: type.key, label: type[language] }))}
      />
      <Day label={words.from} name="from" />
      <Day label={words.to} name="to" />
      {filtered && (
        <button
          type="button"
          onClick={() => change({ kind: null, region: null, round: null, type: null, from: null, to: null })}
        >
          {words.clear}
        </button>
      )}
    </div>
  );
}

interface ChoiceProperties {
  readonly label: string;
  readonly name: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

function Choice({ label, name, options }: ChoiceProperties) {
  const words = useWords(searchWords);
  const [parameters, change] = useParameters();
  return (
    <label>
      <span className="small soft">{label}</span>
      <select value={parameters.get(name) ?? ''} onChange={({ target }) => change({ [name]: target.value })}>
        <option value="">{words.all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

function Day({ label, name }: { readonly label: string; readonly name: string }) {
  const [parameters, change] = useParameters();
  return (
    <label>
      <span className="small soft">{label}</span>
      <input
        type="date"
        value={parameters.get(name) ?? ''}
        onChange={({ target }) => change({ [name]: target.value })}
      />
    </label>
  );
}
