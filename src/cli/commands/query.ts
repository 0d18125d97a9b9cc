import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { CliError } from '../CliError.js';
import type { Flags } from '../configuration.js';
import type { Io } from '../Io.js';
import { openService } from '../openService.js';
import { refusalReason } from '../refusalReason.js';

/** Runs one operation and prints the answer as GraphQL gives it. */
export async function query(
  io: Io,
  { variables: json, operation: operationName, ...flags }: Flags,
  file: string,
): Promise<number> {
  const variables = readVariables(json);
  const operation = file === '-' ? await text(io.stdin) : await readOperation(file);

  const service = await openService(io, flags, { create: false });
  try {
    const answer = await service.ask({
      query: operation,
      variables,
      ...(operationName !== undefined && { operationName }),
    });
    io.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
    return answer.errors === undefined ? 0 : 1;
  } finally {
    await service.close();
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
