import type { TextIndex } from '../../search/TextIndex.js';
import { wordsOf } from '../../text/wordsOf.js';

type Given = Readonly<Record<string, unknown>>;

/** More than so many cost the engine as much as to look through all texts. */
const mostIssues = 2_000;

/** Whether a filter, or one inside it, asks for words. */
export const asksForText = ({ text, and, or, not }: Given): boolean =>
  text != null || [and, or, not].flat().some((inner) => inner != null && asksForText(inner as Given));

/** The filter with, beside each `text`, the ids of the issues that may have it (`mayHave`) where those are few. */
export function narrowTexts(filter: Given, index: TextIndex): Given {
  const all = (filters: unknown): unknown =>
    filters == null ? filters : (filters as readonly Given[]).map((inner) => narrowTexts(inner, index));
  const { text, and, or, not } = filter;
  const ids = text == null ? undefined : index.issuesThatMayHave(wordsOf(text as string), mostIssues);
  return {
    ...(ids && { mayHave: ids }),
    ...filter,
    and: all(and),
    or: all(or),
    not: not == null ? not : narrowTexts(not as Given, index),
  };
}
