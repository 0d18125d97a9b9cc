/** Left out where titles are compared, so that a term may stand across them. */
const leftOut = /[\s"'“”‘’「」『』《》〈〉<>]/u;

/**
 * Where terms stand in a text, in UTF-16 units. The API tells terms as it compares titles: in NFKC and lower case, without
 * blanks and quotation marks.
 */
export function placesOf(terms: readonly string[], text: string): readonly { start: number; end: number }[] {
  const starts: number[] = [];
  const ends: number[] = [];
  let compared = '';
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const folded = leftOut.test(character) ? '' : character.normalize('NFKC').toLowerCase();
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(at);
      ends.push(end);
    }
    compared += folded;
    at = end;
  }
  return terms
    .filter((term) => term !== '')
    .flatMap((term) => {
      const found = [];
      for (let start = compared.indexOf(term); start !== -1; start = compared.indexOf(term, start + 1))
        found.push({ start: starts[start]!, end: ends[start + term.length - 1]! });
      return found;
    });
}
