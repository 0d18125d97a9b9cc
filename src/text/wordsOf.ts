import { withoutInvisible } from './invisible.js';
import { searchText } from './searchText.js';

/** The words of a filter's text: split at blanks, each as texts are searched. */
export const wordsOf = (text: string): string[] =>
  withoutInvisible(text)
    .split(/\s+/u)
    .map(searchText)
    .filter((word) => word !== '');
