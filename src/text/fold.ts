import { unifyGlyph } from './unifyGlyphs.js';

/**
 * A text in one punctuation for rules to read: full-width, small and vertical forms become half-width, corner brackets and
 * straight quotes become “ ” ‘ ’, the asterisks of Markdown blanks, characters of one glyph one. Every character keeps its
 * place and its length, so that an offset found here is an offset of the text itself.
 */
export function fold(text: string): string {
  return pairQuotes(text.replace(foldable, (character) => folded.get(character) ?? foldForm(character)));
}

const foldable =
  /[*\uFF01-\uFF64\uFE50-\uFE6B\u3000\u00A0\u2010-\u2015\u2212\u2329\u232A\u2E3A\u2E80-\u2EF3\u2F00-\u2FD5\uF900-\uFAFF〔〕〈〉「」『』〝〞︰∶]/g;

const folded: ReadonlyMap<string, string> = new Map([
  ['\u3000', ' '],
  ['*', ' '],
  ['\u00A0', ' '],
  ['〈', '<'],
  ['〉', '>'],
  ['\u2329', '<'],
  ['\u232A', '>'],
  ['〔', '['],
  ['〕', ']'],
  ['︰', ':'],
  ['∶', ':'],
  ['「', '“'],
  ['」', '”'],
  ['『', '‘'],
  ['』', '’'],
  ['〝', '“'],
  ['〞', '”'],
  ...['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\u2E3A'].map(
    (dash) => [dash, '-'] as const,
  ),
]);

function foldForm(character: string): string {
  const unit = character.charCodeAt(0);
  if (unit >= 0xff01 && unit <= 0xff5e) return String.fromCharCode(unit - 0xfee0);
  const plain = unifyGlyph(character);
  return plain.length === 1 ? plain : character;
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
