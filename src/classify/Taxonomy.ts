import type { TermIndex } from './TermIndex.js';

/** The inspection focuses under which a type can stand. */
export const taxonomyFocuses = ['POLICY', 'DISCIPLINE', 'ORGANIZATION', 'RECTIFICATION'] as const;
export type TaxonomyFocus = (typeof taxonomyFocuses)[number];

/** Where words of an issue stand: in its own title, in the headings above it, or in what was done about it. */
export const wordPlaces = ['title', 'heading', 'measures'] as const;
export type WordPlace = (typeof wordPlaces)[number];

/** Points of a term, for each place. */
export type Weight = Readonly<Record<WordPlace, number>>;

/** What makes issues of different reports comparable, and by which words a type is known. */
export interface Taxonomy {
  /** Hexadecimal SHA-256 of what the file says; comments, layout and order of keys do not change it. */
  readonly hash: string;
  /** In order of the file, which also decides between equal scores. */
  readonly types: readonly IssueTypeEntry[];
  readonly terms: TermIndex<TermMeaning>;
}

export interface IssueTypeEntry {
  readonly id: string;
  readonly focus: TaxonomyFocus;
  readonly zh: string;
  readonly en: string;
}

/** For which types a term is evidence; none: a phrase whose words prove nothing. */
export type TermMeaning = readonly { readonly type: number; readonly weight: Weight }[];
