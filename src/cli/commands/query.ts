import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { graphql } from 'graphql';
import { buildSchema } from '../../api/schema.js';
import { CliError } from '../CliError.js';
import { readStoreChoice, type Flags } from '../configuration.js';
import type { Io } from '../Io.js';
import { openStore } from '../openStore.js';
import { refusalReason } from '../refusalReason.js';
import { ownStore } from '../StoreChoice.js';

/** Runs one operation on the store and prints the answer as GraphQL gives it. */
export async function query(
  io: Io,
  { variables, operation, ...flags }: Flags & { readonly variables?: string; readonly operation?: string },
  file: string,
): Promise<number> {
  const choice = readStoreChoice(flags, io.env) ?? ownStore;
  const variableValues = readVariables(variables);
  const source = file === '-' ? await text(io.stdin) : await readOperation(file);

  const store = await openStore(io, flags, choice, { create: false });
  try {
    const schema = buildSchema();
    const answer = await graphql({ schema, source, variableValues, operationName: operation, contextValue: { store } });
    io.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
    return answer.errors ? 1 : 0;
  } finally {
    await store.close();
  }
}

function readVariables(json: string | undefined): Record<string, unknown> {
  try {
    const variables: unknown = JSON.parse(json ?? '{}');
    if (typeof variables === 'object' && variables !== null && !Array.isArray(variables)) return { ...variables };
  } catch {
    // Told below, as what is JSON but no object.
  }
  throw new CliError(`--variables: ${json} is no JSON object`);
}

async function readOperation(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    throw new CliError(`${file}: ${refusalReason(error)}`);
  });
}
