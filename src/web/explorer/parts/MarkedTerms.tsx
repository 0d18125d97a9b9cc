import { Highlighted } from './Highlighted.js';

/** A text with every place marked where one of the terms stands. */
export function MarkedTerms({ text, terms }: { readonly text: string; readonly terms: readonly string[] }) {
  const folded = text.toLowerCase();
  const ranges = terms.flatMap((term) => {
    const found = [];
    for (let start = folded.indexOf(term); start !== -1 && term !== ''; start = folded.indexOf(term, start + 1))
      found.push({ start, end: start + term.length });
    return found;
  });
  return <Highlighted text={text} ranges={ranges} />;
}
