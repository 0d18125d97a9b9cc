/** The addresses of the explorer's pages. Everything that can be linked to is linked to from here. */
export const places = {
  overview: () => '/',
  types: () => '/types',
  /** An issue type; of one committee only, when one is given. */
  type: (key: string, committee?: string) => withParameters(`/types/${encodeURIComponent(key)}`, { committee }),
  reports: () => '/reports',
  /** A report; opened at the words of a node of it, when one is given. */
  report: (id: string, at?: string) => withParameters(`/reports/${encodeURIComponent(id)}`, { at }),
  committee: (id: string) => `/committees/${encodeURIComponent(id)}`,
  graph: (node?: string, to?: string) => withParameters('/graph', { node, to }),
  compare: (ids: readonly string[] = []) => withParameters('/compare', { ids: ids.join(',') || undefined }),
  search: (text?: string) => withParameters('/search', { text }),
  /** The playground, opened with an operation and its variables. */
  playground: (query?: string, variables?: object) =>
    withParameters('/graphql', {
      query,
      variables: variables && Object.keys(variables).length > 0 ? JSON.stringify(variables, null, 2) : undefined,
    }),
} as const;

function withParameters(path: string, parameters: Readonly<Record<string, string | undefined>>): string {
  const present = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return present.length === 0 ? path : `${path}?${new URLSearchParams(present).toString()}`;
}
