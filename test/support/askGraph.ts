import { graphql, type ExecutionResult } from 'graphql';
import { buildSchema } from '../../src/api/schema.js';
import type { Parameters, Row, Store } from '../../src/store/Store.js';

export const schema = buildSchema();

export interface Answer {
  readonly result: ExecutionResult;
  /** What was sent to the engine. */
  readonly statements: readonly { readonly statement: string; readonly parameters: Parameters | undefined }[];
}

/** Runs an operation against a store without HTTP and notes the statements it took. */
export async function askGraph(
  store: Store,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<Answer> {
  const statements: { statement: string; parameters: Parameters | undefined }[] = [];
  const read = (statement: string, parameters?: Parameters): Promise<readonly Row[]> => {
    statements.push({ statement, parameters });
    return store.read(statement, parameters);
  };
  const { engine, issueTypes } = store;
  const put: Store['put'] = (source) => store.put(source);
  const contextValue = { store: { engine, issueTypes, read, put, delete: (id: string) => store.delete(id) } };
  const result = await graphql({ schema, source, variableValues, contextValue });
  return { result: JSON.parse(JSON.stringify(result)) as ExecutionResult, statements };
}

/** The data of an operation that must have no errors; what it looks like, the query says. */
export async function dataOf(
  store: Store,
  source: string,
  variables: Record<string, unknown> = {},
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the query is the type
): Promise<Record<string, any>> {
  const { result } = await askGraph(store, source, variables);
  if (result.errors !== undefined) throw new Error(result.errors.map(({ message }) => message).join('\n'));
  return result.data as Record<string, unknown>;
}
