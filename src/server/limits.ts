/** A bound of what the server takes. */
interface Limit {
  /** Where nobody says otherwise. */
  readonly usual: number;
  readonly unit: 'bytes' | 'milliseconds' | 'points' | 'of them';
  /** Of what, and what happens beyond it. */
  readonly about: string;
}

/**
 * Every limit of the server. What an operation may ask for is refused before the store hears of it, with status 400, code
 * LIMIT_EXCEEDED and the limit's name.
 */
export const limitTable = {
  cost: {
    usual: 500_000,
    unit: 'points',
    about: 'what an operation may cost: a point is about 10 microseconds of work in a graph of 500 reports',
  },
  depth: { usual: 20, unit: 'of them', about: 'fields inside fields, fragments expanded' },
  fields: { usual: 1_500, unit: 'of them', about: 'fields of an operation, fragments expanded' },
  relations: { usual: 100, unit: 'of them', about: 'relations below one root field: they become one statement' },
  rootFields: { usual: 50, unit: 'of them', about: 'fields at the root of an operation, aliases included' },
  aliases: { usual: 200, unit: 'of them', about: 'aliases in a document' },
  directives: { usual: 50, unit: 'of them', about: 'directives in a document' },
  tokens: { usual: 2_000, unit: 'of them', about: 'names, signs and values of a document; it is not read further' },
  variableDepth: { usual: 30, unit: 'of them', about: 'lists and objects inside each other in the variables' },
  bodySize: { usual: 1024 * 1024, unit: 'bytes', about: 'a request; beyond it 413, and it is not read to its end' },
  writersBodySize: {
    usual: 20 * 1024 * 1024,
    unit: 'bytes',
    about: 'a request with the token for writing, which reports come in',
  },
  headersTime: {
    usual: 15_000,
    unit: 'milliseconds',
    about: 'for the headers of a request; beyond it the connection is closed',
  },
  requestTime: {
    usual: 30_000,
    unit: 'milliseconds',
    about: 'for a whole request to come in; beyond it the connection is closed',
  },
  timeCheckInterval: { usual: 5_000, unit: 'milliseconds', about: 'how often the two times above are checked' },
  drainTime: {
    usual: 10_000,
    unit: 'milliseconds',
    about: 'for what is in flight when the server is asked to stop',
  },
  documentsSize: {
    usual: 64 * 1024 * 1024,
    unit: 'bytes',
    about: 'memory for documents that were parsed and validated before, and their plans',
  },
  persistedSize: {
    usual: 8 * 1024 * 1024,
    unit: 'bytes',
    about: 'memory for persisted queries; those used longest ago are forgotten',
  },
  answersSize: {
    usual: 32 * 1024 * 1024,
    unit: 'bytes',
    about: 'memory for answers gathered from the whole graph, given again until something is written',
  },
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitName = keyof typeof limitTable;
export type Limits = Readonly<Record<LimitName, number>>;

export const limitNames = Object.keys(limitTable) as readonly LimitName[];

export const usualLimits = Object.fromEntries(limitNames.map((name) => [name, limitTable[name].usual])) as Limits;

/** The environment variable that overrides a limit: `rootFields` by XUNSHI_LIMIT_ROOT_FIELDS. */
export const limitVariable = (name: LimitName): string =>
  `XUNSHI_LIMIT_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
