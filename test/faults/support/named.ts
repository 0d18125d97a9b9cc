/** Cases for `test.each` by their whole names: `$name` would be cut short, and the rows at its end lost. */
export const named = <Case extends { readonly name: string }>(cases: readonly Case[]): [string, Case][] =>
  cases.map((one) => [one.name, one]);
