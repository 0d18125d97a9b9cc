import { print } from 'graphql';
import type { Question } from '../api/ask.js';
import { commonWords } from '../language/commonWords.js';
import { useWords } from '../language/LanguageContext.js';
import { places } from '../places/places.js';

interface Properties<Variables> {
  readonly question: Question<unknown, Variables>;
  readonly variables: Variables;
}

/** Opens the playground with the query behind a view. */
export function AsGraphql<Variables extends object>({ question, variables }: Properties<Variables>) {
  const words = useWords(commonWords);
  return (
    <a className="button" href={places.playground(print(question), variables)} target="_blank" rel="noreferrer">
      {words.asGraphql}
    </a>
  );
}
