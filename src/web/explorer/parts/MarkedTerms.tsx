import { Highlighted } from './Highlighted.js';
import { placesOf } from './placesOf.js';

/** A text with every place marked where one of the terms stands. */
export function MarkedTerms({ text, terms }: { readonly text: string; readonly terms: readonly string[] }) {
  return <Highlighted text={text} ranges={placesOf(terms, text)} />;
}
