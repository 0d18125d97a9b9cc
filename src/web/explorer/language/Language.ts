/** What the explorer can speak; Chinese first. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** One wording in each language. `{name}` stands for a value that `fill` puts in. */
export type Wording = Readonly<Record<Language, string>>;

/** The wordings of a view or part, by a name of its own. */
export type Wordings<Name extends string = string> = Readonly<Record<Name, Wording>>;

/** Checks a table of wordings and keeps its names for the compiler. */
export const wordings = <Name extends string>(table: Record<Name, Wording>): Wordings<Name> => table;

/** `fill('{n} 条', { n: 3 })` is `3 条`. */
export const fill = (wording: string, values: Readonly<Record<string, string | number>>): string =>
  wording.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
