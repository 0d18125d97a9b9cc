import { commonWords } from '../language/commonWords.js';
import { useWords } from '../language/LanguageContext.js';
import { NotThere } from '../parts/NotThere.js';
import { places } from '../places/places.js';

/** What an address shows that is none of the explorer's. */
export function NotFound() {
  const words = useWords(commonWords);
  return <NotThere title={words.notFound} instead={{ place: places.overview(), label: words.toOverview }} />;
}
