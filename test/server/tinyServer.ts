import { GraphQLError, GraphQLInt, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { createServer, type ServerOptions } from '../../src/server/createServer.js';
import type { Store } from '../../src/store/Store.js';
import { StoreError } from '../../src/store/StoreError.js';

/** A schema with one field for each way a request can end. */
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: {
      hello: {
        type: GraphQLString,
        args: { name: { type: GraphQLString } },
        resolve: (_source, { name }: { name?: string }) => `hello ${name ?? 'world'}`,
      },
      engine: { type: GraphQLString, resolve: (_source, _args, context: { store: Store }) => context.store.engine },
      fails: {
        type: GraphQLInt,
        resolve: () => {
          throw new Error('MATCH (n:Secret) RETURN n');
        },
      },
      refuses: {
        type: GraphQLInt,
        resolve: () => {
          throw new GraphQLError('first must be at most 100', { extensions: { code: 'BAD_USER_INPUT' } });
        },
      },
      slow: {
        type: GraphQLString,
        args: { milliseconds: { type: GraphQLInt } },
        resolve: (_source, { milliseconds }: { milliseconds: number }) =>
          new Promise((resolve) => setTimeout(() => resolve('done'), milliseconds)),
      },
    },
  }),
  mutation: new GraphQLObjectType({
    name: 'Mutation',
    fields: {
      touch: {
        type: GraphQLInt,
        args: { text: { type: GraphQLString }, milliseconds: { type: GraphQLInt } },
        resolve: async (_source, { milliseconds = 0 }: { milliseconds?: number }) => {
          await new Promise((resolve) => setTimeout(resolve, milliseconds));
          touched += 1;
          return touched;
        },
      },
      fillsTheDisk: {
        type: GraphQLInt,
        resolve: () => {
          throw new StoreError('FULL', 'report:1 was left as it was: /secret/journal: the disk is full');
        },
      },
    },
  }),
});

let touched = 0;

const store: Store = {
  engine: 'embedded',
  issueTypes: new Set(),
  read: () => Promise.resolve([]),
  put: () => Promise.reject(new Error('not asked for')),
  delete: () => Promise.resolve(false),
  check: () => Promise.resolve(),
  close: () => Promise.resolve(),
};

/** How often `touch` has been carried out, by all servers of the test file. */
export const timesTouched = (): number => touched;

export interface TinyServer {
  readonly url: string;
  /** The lines logged so far. */
  readonly log: string[];
  close(): Promise<void>;
}

/** The real server on a free port of this machine, over a schema small enough to know by heart. */
export async function tinyServer(options: Partial<ServerOptions> = {}): Promise<TinyServer> {
  const log: string[] = [];
  const server = await createServer({ schema, store, log: { write: (line) => void log.push(line) }, ...options });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  return { url, log, close: () => server.close() };
}
