import { Link } from 'wouter';
import { typeCounts } from '../../api/typeCounts.js';
import { useAnswer } from '../../api/useAnswer.js';
import { useLanguage, useWords } from '../../language/LanguageContext.js';
import { Answered } from '../../parts/Answered.js';
import { AsGraphql } from '../../parts/AsGraphql.js';
import { CsvButton } from '../../parts/CsvButton.js';
import { Section } from '../../parts/Section.js';
import { Verbatim } from '../../parts/Verbatim.js';
import { places } from '../../places/places.js';
import styles from './Compare.module.css';
import { compareWords } from './compareWords.js';

/** How many issues of each type each of them has. */
export function Profiles({ ids }: { readonly ids: readonly string[] }) {
  const words = useWords(compareWords);
  const { language } = useLanguage();
  const variables = { ids: [...ids] };
  const result = useAnswer(typeCounts, variables, { keep: true });
  const comparison = result.data?.compareCommittees;
  return (
    <Section
      title={words.profile}
      actions={
        <>
          <CsvButton
            fileName="committees-compared"
            rows={() => [
              ['key', words.type, ...(comparison?.committees.map(({ name }) => name) ?? [])],
              ...(comparison?.rows.map(({ type, counts }) => [type.key, type[language], ...counts]) ?? []),
            ]}
          />
          <AsGraphql question={typeCounts} variables={variables} />
        </>
      }
    >
      <Answered result={result}>
        {({ compareCommittees: { committees, rows } }) => {
          const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
          return (
            <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.profile}>
              <table className={styles.profiles}>
                <thead>
                  <tr>
                    <th scope="col">{words.type}</th>
                    {committees.map(({ id, name }) => (
                      <th key={id} scope="col">
                        <Link href={places.committee(id)}>
                          <Verbatim>{name}</Verbatim>
                        </Link>
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rows.map(({ type, counts }) => (
                    <tr key={type.key}>
                      <th scope="row">
                        <Link href={places.type(type.key)}>{type[language]}</Link>
                      </th>
                      {counts.map((count, index) => (
                        <td key={committees[index]!.id}>
                          {count > 0 && (
                            <Link href={places.type(type.key, committees[index]!.id)} className={styles.count}>
                              <span className="number">{count}</span>
                              <span aria-hidden="true" style={{ width: `${(count / most) * 100}%` }} />
                            </Link>
                          )}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          );
        }}
      </Answered>
    </Section>
  );
}
