import type { TadaDocumentNode } from 'gql.tada';
import { ClientError, GraphQLClient } from 'graphql-request';
import { readToken } from './readToken.js';

const client = new GraphQLClient(new URL('/graphql', location.href).href, {
  headers: (): Record<string, string> => {
    const token = readToken.get();
    return token === null ? {} : { authorization: `Bearer ${token}` };
  },
});

/** An operation the explorer asks, as `graphql` types it. */
export type Question<Answer, Variables> = TadaDocumentNode<Answer, Variables>;

/** Why there is no answer. `code` is the API's own (`BAD_USER_INPUT` …); null when the server could not be reached. */
export class NoAnswer extends Error {
  constructor(
    message: string,
    readonly code: string | null,
    /** Under which the server's log tells more. */
    readonly errorId: string | null,
  ) {
    super(message);
  }
}

/** Asks the API. Throws `NoAnswer` when it refuses or cannot be reached, an `AbortError` when the caller gave up. */
export async function ask<Answer, Variables extends object>(
  question: Question<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  try {
    return await client.request({ document: question, variables, ...(signal && { signal }) } as never);
  } catch (error) {
    signal?.throwIfAborted();
    const reason = noAnswerFor(error);
    if (reason.code === 'UNAUTHENTICATED') readToken.refuse();
    throw reason;
  }
}

function noAnswerFor(error: unknown): NoAnswer {
  if (!(error instanceof ClientError)) return new NoAnswer(String(error), null, null);
  const [first] = error.response.errors ?? [];
  const { code, errorId } = (first?.extensions ?? {}) as { code?: string; errorId?: string };
  return new NoAnswer(first?.message ?? `HTTP ${error.response.status}`, code ?? 'UNKNOWN', errorId ?? null);
}
