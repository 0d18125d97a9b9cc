import { usualEngineLimits } from '../store/EngineLimits.js';

type LimitUnit = 'bytes' | 'characters' | 'milliseconds' | 'points' | 'of them';

/** A bound of what the server takes. */
interface Limit {
  /** Where nobody says otherwise. */
  readonly usual: number;
  readonly unit: LimitUnit;
  /** What it may be set to, where its unit alone would allow other values. */
  readonly least?: number;
  readonly most?: number;
  /** Of what, and what happens beyond it. */
  readonly about: string;
}

/** A body becomes one text, and the engine has no longer ones. */
const longestText = 512 * 1024 * 1024 - 1024;

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
  documentLength: {
    usual: 250_000,
    unit: 'characters',
    about: 'a document; a report belongs into the variables',
  },
  spreads: { usual: 100, unit: 'of them', about: 'fragments spread in a document' },
  repeats: {
    usual: 100,
    unit: 'of them',
    about: 'fields of a document beside others that answer under the same name, which are compared with each other',
  },
  variableDepth: { usual: 30, unit: 'of them', about: 'lists and objects inside each other in the variables' },
  variableValues: { usual: 10_000, unit: 'of them', about: 'items of lists and fields of objects in the variables' },
  variableLength: {
    usual: 100_000,
    unit: 'characters',
    about: 'all texts in the variables of a query together; what reports come in is not among them',
  },
  bodySize: {
    usual: 1024 * 1024,
    least: 1024,
    most: longestText,
    unit: 'bytes',
    about: 'a request; beyond it 413, and it is not read to its end',
  },
  writersBodySize: {
    usual: 20 * 1024 * 1024,
    least: 1024,
    most: longestText,
    unit: 'bytes',
    about: 'a request with the token for writing, which reports come in',
  },
  headersTime: {
    usual: 15_000,
    least: 1_000,
    unit: 'milliseconds',
    about: 'for the headers of a request; beyond it the connection is closed',
  },
  requestTime: {
    usual: 30_000,
    least: 1_000,
    unit: 'milliseconds',
    about: 'for a whole request to come in; beyond it the connection is closed',
  },
  connections: {
    usual: 10_000,
    unit: 'of them',
    about: 'connections at once; beyond it new ones are closed as they come',
  },
  timeCheckInterval: { usual: 5_000, unit: 'milliseconds', about: 'how often the two times above are checked' },
  drainTime: {
    usual: 10_000,
    unit: 'milliseconds',
    about: 'for what is in flight when the server is asked to stop',
  },
  statementTime: {
    usual: usualEngineLimits.statementTime,
    unit: 'milliseconds',
    about: 'for a statement that reads the graph; beyond it 503, code STORE_TIMEOUT',
  },
  transactionTime: {
    usual: usualEngineLimits.transactionTime,
    unit: 'milliseconds',
    about: 'for a change to be written; Neo4j only',
  },
  statements: {
    usual: usualEngineLimits.statements,
    unit: 'of them',
    about: 'statements that read the graph at once; on Neo4j each takes a connection',
  },
  waitingStatements: {
    usual: usualEngineLimits.waitingStatements,
    unit: 'of them',
    about: 'statements that wait for their turn; beyond it 503, code STORE_BUSY',
  },
  waitingTime: {
    usual: usualEngineLimits.waitingTime,
    unit: 'milliseconds',
    about: 'for a statement to wait; beyond it 503, code STORE_BUSY',
  },
  waitingChanges: {
    usual: usualEngineLimits.waitingChanges,
    unit: 'of them',
    about: 'reports to take in or delete that were asked for and are not done; beyond it 503, code STORE_BUSY',
  },
  waitingSize: {
    usual: usualEngineLimits.waitingSize,
    unit: 'bytes',
    about:
      'the files of the reports that wait to be taken in; beyond it 503, code STORE_BUSY, unless it is the only one',
  },
  slowTime: {
    usual: 1_000,
    unit: 'milliseconds',
    about: 'for an operation; one that takes longer is answered all the same, and told in the log with its statements',
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

const rangeOf: Readonly<Record<LimitUnit, { readonly least: number; readonly most: number }>> = {
  // A timer that is to wait longer does not wait at all.
  milliseconds: { least: 100, most: 2 ** 31 - 1 },
  bytes: { least: 1, most: 2 ** 40 },
  characters: { least: 100, most: longestText },
  points: { least: 1, most: 10 ** 12 },
  'of them': { least: 1, most: 10 ** 12 },
};

/** What a limit may be set to. */
export const limitRange = (name: LimitName): { readonly least: number; readonly most: number } => {
  const { unit, least, most }: Limit = limitTable[name];
  const usual = rangeOf[unit];
  return { least: least ?? usual.least, most: most ?? usual.most };
};

/** The environment variable that overrides a limit: `rootFields` by XUNSHI_LIMIT_ROOT_FIELDS. */
export const limitVariable = (name: LimitName): string =>
  `XUNSHI_LIMIT_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
