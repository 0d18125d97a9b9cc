import { Link } from 'wouter';
import { commonWords } from '../language/commonWords.js';
import { useWords } from '../language/LanguageContext.js';
import { EmptyNote } from '../parts/EmptyNote.js';
import { places } from '../places/places.js';

/** What an address shows that leads to nothing. */
export function NotFound() {
  const words = useWords(commonWords);
  return (
    <EmptyNote title={words.notFound}>
      <p>{words.notFoundHint}</p>
      <Link href={places.overview()}>{words.toOverview}</Link>
    </EmptyNote>
  );
}
