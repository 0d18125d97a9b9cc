import fc from 'fast-check';

/** Few characters, so that texts share some: Han of one and two units, letters of several widths and cases, digits, punctuation, blanks. */
const unit = fc.constantFrom(
  ...['整', '改', '落', '实', '一', '𠮷', '𡈽', 'A', 'a', 'ß', 'İ', 'Ｂ', 'b', '2', '０', '。', '，', '“', '*', '"', '(', ' ', '　', '\n', '\u200B', '\uD842', '①'], // prettier-ignore
);
export const someText = fc.string({ unit, maxLength: 12 });
