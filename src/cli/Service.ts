import type { GraphQLFormattedError } from 'graphql';
import type { Store } from '../store/Store.js';

/** As GraphQL gives it; what the data looks like, the question says. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[];
}

export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Which of the operations, where there are several. */
  readonly operationName?: string;
}

/** A graph, wherever it is: in a store opened here, or behind a running server. */
export interface Service extends Pick<Store, 'put'> {
  /** As a person would name it. */
  readonly name: string;
  /** Of puts whose order it keeps; undefined for any number. */
  readonly putsAtOnce?: number;
  ask(question: Question): Promise<Answer>;
  close(): Promise<void>;
}

/** The data of an answer. @throws the first error as `fail` makes it */
export function dataOf<Data>({ data, errors }: Answer, fail: (error: GraphQLFormattedError) => Error): Data {
  const [error] = errors ?? [];
  if (error !== undefined) throw fail(error);
  return data as Data;
}
