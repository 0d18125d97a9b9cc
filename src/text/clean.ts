import { withoutInvisible } from './invisible.js';

/** What joins without a blank in Chinese print: Han characters and the punctuation that stands among them. */
const joining = String.raw`[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’"'…,.;:!?()①-⑳]`;
const betweenJoining = new RegExp(String.raw`(?<=${joining})\s+(?=${joining})`, 'gu');

/** A quote as a reader takes it: without what is not seen, line breaks and blanks between Han characters dropped, other runs of blanks one space. */
export function clean(quote: string): string {
  const seen = withoutInvisible(quote);
  if (!/\s/.test(seen)) return seen;
  return seen.trim().replace(betweenJoining, '').replace(/\s+/gu, ' ');
}
