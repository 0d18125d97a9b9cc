/**
 * A text in one punctuation for rules to read: full-width forms become half-width, straight quotes become “ ” ‘ ’, the
 * asterisks of Markdown blanks. Every character keeps its place and its length, so that an offset found here is an offset of the text itself.
 */
export function fold(text: string): string {
  return pairQuotes(text.replace(foldable, (character) => folded.get(character) ?? halfWidth(character)));
}

const foldable = /[*\uFF01-\uFF5E\u3000\u00A0\u2012-\u2015\u2212〔〕〈〉︰∶]/g;

const folded: ReadonlyMap<string, string> = new Map([
  ['\u3000', ' '],
  ['*', ' '],
  ['\u00A0', ' '],
  ['〈', '<'],
  ['〉', '>'],
  ['〔', '['],
  ['〕', ']'],
  ['︰', ':'],
  ['∶', ':'],
  ...['\u2012', '\u2013', '\u2014', '\u2015', '\u2212'].map((dash) => [dash, '-'] as const),
]);

function halfWidth(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}

/** Straight quotes open and close in turn; a heading begins anew, so that one lost quote does not turn all that follow. */
function pairQuotes(text: string): string {
  if (!/["']/.test(text)) return text;
  let double = false;
  let single = false;
  return text.replace(/\n[ \t]*(?:#|-[ \t]|\(?[一二三四五六七八九十\d]{1,3}[).、])|"|'/g, (found) => {
    if (found === '"') {
      double = !double;
      return double ? '“' : '”';
    }
    if (found === "'") {
      single = !single;
      return single ? '‘' : '’';
    }
    double = false;
    single = false;
    return found;
  });
}
