import { Link } from 'wouter';
import { commonWords } from '../language/commonWords.js';
import { useWords } from '../language/LanguageContext.js';
import { EmptyNote } from './EmptyNote.js';
import { PageHead } from './PageHead.js';

interface Properties {
  readonly title: string;
  /** Where those stand that are there. */
  readonly instead: { readonly place: string; readonly label: string };
}

/** Stands in for a view whose address leads to nothing. */
export function NotThere({ title, instead }: Properties) {
  const words = useWords(commonWords);
  return (
    <>
      <PageHead title={title} />
      <EmptyNote title={words.notFoundHint}>
        <Link className="button" href={instead.place}>
          {instead.label}
        </Link>
      </EmptyNote>
    </>
  );
}
