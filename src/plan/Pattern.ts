/** A pattern whose names were made unique: its text, and which variable each name became. */
export interface BoundPattern {
  readonly text: string;
  readonly variables: Readonly<Record<string, string>>;
}

const declared = /[([]([a-z]\w*)(?=[\s:{)\]])/g;

/** `(self)-[:HAS_ISSUE]->(it:Issue)` with `self` as v0 and suffix 3 becomes `(v0)-[:HAS_ISSUE]->(it3:Issue)`. */
export function bindPattern(pattern: string, self: string, suffix: number): BoundPattern {
  const variables: Record<string, string> = { self };
  for (const [, name] of pattern.matchAll(declared)) variables[name!] ??= `${name!}${String(suffix)}`;
  return { text: rename(pattern, variables), variables };
}

/** Replaces the names of a pattern in an expression over it, `it.role` by `it3.role`; labels, types and properties stay. */
export function rename(expression: string, variables: Readonly<Record<string, string>>): string {
  return expression.replace(/(?<![.:\w$])[a-z]\w*\b/g, (name) => variables[name] ?? name);
}

/** Whether `it` is a relationship of the pattern; relationships have no id. */
export const yieldsRelationship = (pattern: string): boolean => pattern.includes('[it:');
