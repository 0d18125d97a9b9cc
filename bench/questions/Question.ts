/** One of the five questions, as each contender is asked it. */
export interface Question {
  readonly name: string;
  readonly title: string;
  /** This server, on either engine. */
  readonly ours: GraphQLForm;
  /** `@neo4j/graphql`, as its documentation would have it; then other forms that it could be given. */
  readonly theirs: readonly [GraphQLForm, ...VariantForm[]];
  /** A statement for the bare driver. Its one column, `answer`, is the plain answer, or a row of it where `rows`. */
  readonly statement: string;
  readonly rows?: boolean;
  /** What is asked for in turn, so that no two requests in a row are the same. */
  readonly variables: (known: Known) => readonly Variables[];
}

export type Variables = Readonly<Record<string, unknown>>;

export interface GraphQLForm {
  readonly query: string;
  /** The answer without the names of its fields, by which the contenders' answers are compared. */
  readonly plain: (data: never) => Plain;
}

export interface VariantForm extends GraphQLForm {
  readonly variant: string;
}

export type Plain = string | number | boolean | null | readonly Plain[];

/** What is asked about in the graph at hand. */
export interface Known {
  readonly reportIds: readonly string[];
  /** Those that many issues have. */
  readonly typeKeys: readonly string[];
}
