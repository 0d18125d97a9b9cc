import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import { z } from 'zod';
import type { Limits } from '../server/limits.js';
import { logLevels, type LogLevel } from '../server/logger.js';
import type { Tokens } from '../server/permissions.js';
import { ConfigurationError } from './ConfigurationError.js';
import { limitSettings, limitVariables } from './limitSettings.js';
import type { StoreChoice } from './StoreChoice.js';

export interface ServerSettings {
  readonly host: string;
  readonly port: number;
  readonly introspection: boolean;
  readonly logLevel: LogLevel;
  readonly tokens: Tokens;
  /** Those that are not the usual ones. */
  readonly limits: Partial<Limits>;
}

/** A running server, and the token to show it. */
export interface ServerAddress {
  /** Of its API. */
  readonly url: string;
  readonly token: string | undefined;
}

/** Options by their long names without the dashes. */
export type Flags = Readonly<Record<string, string | undefined>>;
export type Environment = Readonly<Record<string, string | undefined>>;

/** The store that options or environment name; undefined where they name none. @throws ConfigurationError */
export const readStoreChoice = (flags: Flags, env: Environment): StoreChoice | undefined =>
  read(z.object({ store }), flags, env).store;

/** What it takes to serve. @throws ConfigurationError */
export const readServing = (
  flags: Flags,
  env: Environment,
): { readonly store: StoreChoice | undefined; readonly server: ServerSettings } => {
  const { limits, ...given } = read(z.object({ store, server, limits: limitSettings }), flags, env);
  return { store: given.store, server: { ...given.server, limits } };
};

/** The server that `--url` names; undefined where it names none. @throws ConfigurationError */
export const readServerAddress = (flags: Flags, env: Environment): ServerAddress | undefined =>
  read(z.object({ address }), flags, env).address;

const text = z.string().min(1, 'must not be empty');

const neo4jAddress = z
  .string()
  .regex(
    /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/[^\s/?#@]+\/?$/,
    'must be an address such as neo4j://localhost:7687, without a name or password in it',
  );

const portNumber = z.string().transform((value, context) => {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : NaN;
  if (port <= 65535) return port;
  context.addIssue(`${JSON.stringify(value)} is no port; a port is a whole number from 0 (any free one) to 65535`);
  return z.NEVER;
});

const store = z
  .object({
    '--store': text.optional(),
    '--neo4j': neo4jAddress.optional(),
    XUNSHI_STORE: text.optional(),
    NEO4J_URI: neo4jAddress.optional(),
    NEO4J_USER: text.optional(),
    NEO4J_PASSWORD: text.optional(),
    NEO4J_DATABASE: text.optional(),
  })
  .transform((given, context): StoreChoice | undefined => {
    const flagged = given['--store'] !== undefined || given['--neo4j'] !== undefined;
    const directory = flagged ? given['--store'] : given.XUNSHI_STORE;
    const uri = flagged ? given['--neo4j'] : given.NEO4J_URI;
    if (directory !== undefined && uri !== undefined) {
      const [one, other] = flagged ? ['--store', '--neo4j'] : ['XUNSHI_STORE', 'NEO4J_URI'];
      context.addIssue(`${one} and ${other} name two stores: give only one of them`);
      return z.NEVER;
    }
    if (directory !== undefined) return { engine: 'embedded', directory };
    if (uri === undefined) return undefined;

    if (given.NEO4J_USER !== undefined && given.NEO4J_PASSWORD === undefined) {
      context.addIssue('NEO4J_USER is set but NEO4J_PASSWORD is not');
      return z.NEVER;
    }
    return {
      engine: 'neo4j',
      uri,
      user: given.NEO4J_USER ?? 'neo4j',
      password: given.NEO4J_PASSWORD ?? '',
      database: given.NEO4J_DATABASE ?? 'neo4j',
    };
  });

/** Of characters that a header may hold. */
const token = z
  .string()
  .regex(/^[!-~]{32,}$/, 'must be 32 characters or more, without blanks, such as `openssl rand -hex 32` prints');

const address = z
  .object({
    '--url': z
      .url({ protocol: /^https?$/, error: 'must be the address of a server, such as http://127.0.0.1:4000/graphql' })
      .optional(),
    '--store': text.optional(),
    '--neo4j': text.optional(),
    XUNSHI_TOKEN: token.optional(),
    XUNSHI_READ_TOKEN: token.optional(),
  })
  .refine((given) => given['--url'] === undefined || (given['--store'] ?? given['--neo4j']) === undefined, {
    message: '--url names a server, --store and --neo4j a store: give only one of them',
  })
  .transform((given): ServerAddress | undefined => {
    if (given['--url'] === undefined) return undefined;
    const url = new URL(given['--url']);
    if (url.pathname === '/') url.pathname = '/graphql';
    return { url: url.href, token: given.XUNSHI_TOKEN ?? given.XUNSHI_READ_TOKEN };
  });

const server = z
  .object({
    '--host': text.optional(),
    '--port': portNumber.optional(),
    PORT: portNumber.optional(),
    XUNSHI_INTROSPECTION: z.enum(['on', 'off'], 'must be on or off').default('on'),
    XUNSHI_LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
    XUNSHI_TOKEN: token.optional(),
    XUNSHI_READ_TOKEN: token.optional(),
  })
  .refine(({ XUNSHI_TOKEN, XUNSHI_READ_TOKEN }) => XUNSHI_TOKEN === undefined || XUNSHI_TOKEN !== XUNSHI_READ_TOKEN, {
    message: 'XUNSHI_TOKEN and XUNSHI_READ_TOKEN are the same: whoever may read could change things',
  })
  .transform((given) => ({
    host: given['--host'] ?? '127.0.0.1',
    port: given['--port'] ?? given.PORT ?? 4000,
    introspection: given.XUNSHI_INTROSPECTION === 'on',
    logLevel: given.XUNSHI_LOG_LEVEL,
    tokens: { write: given.XUNSHI_TOKEN, read: given.XUNSHI_READ_TOKEN },
  }));

/** Reads each part of the configuration from the same settings, and tells every mistake in a line of its own. */
function read<Parts extends z.ZodRawShape>(parts: z.ZodObject<Parts>, flags: Flags, env: Environment) {
  const settings = {
    // A variable that is set to nothing is what compose files make of one that is not set.
    ...Object.fromEntries(Object.entries(env).filter(([, value]) => value)),
    ...Object.fromEntries(Object.entries(flags).map(([name, value]) => [`--${name}`, value])),
  };
  const result = parts.safeParse(Object.fromEntries(Object.keys(parts.shape).map((part) => [part, settings])));
  const issues = result.error?.issues ?? [];
  const mistakes = [
    ...issues.map(({ path: [, name], message }) => (name ? `${String(name)}: ${message}` : message)),
    ...Object.keys(settings).flatMap(unknownVariable),
  ];
  if (result.success && mistakes.length === 0) return result.data;
  throw new ConfigurationError(...mistakes);
}

/** All that the environment may set. */
const variables: ReadonlySet<string> = new Set([
  ...Object.keys({ ...store.in.shape, ...server.in.shape, ...address.in.shape }).filter(
    (name) => !name.startsWith('-'),
  ),
  'XUNSHI_TAXONOMY',
  ...limitVariables,
]);

/** A variable that is meant for us and means nothing is most likely mistyped, and what it should do is not done. */
function unknownVariable(name: string): readonly string[] {
  if (!name.startsWith('XUNSHI_') || variables.has(name)) return [];
  const [nearest] = suggestionList(name, [...variables]);
  const hint = nearest === undefined ? '--help tells which there are' : `is ${nearest} meant?`;
  return [`${name}: there is no such variable; ${hint}`];
}
