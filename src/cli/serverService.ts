import { usualLimits } from '../server/limits.js';
import type { PutResult } from '../store/Store.js';
import { ParseRefusal } from '../text/ParseRefusal.js';
import { CliError } from './CliError.js';
import type { ServerAddress } from './configuration.js';
import { dataOf, type Answer, type Question, type Service } from './Service.js';

/** A server that hangs is told of after so many milliseconds. */
const patience = 120_000;

/** A running server as a service. Whatever it refuses but a report is a CliError. */
export function serverService({ url, token }: ServerAddress): Service {
  const name = `the server at ${url}`;

  const send = async (body: string): Promise<Answer> => {
    const { status, text } = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      body,
      // A token is for the server that was named.
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    })
      .then(async (response) => ({ status: response.status, text: await response.text() }))
      .catch((error: unknown) => {
        throw new CliError(`${name} does not answer; is it running? (${reasonOf(error)})`);
      });
    const answer = readAnswer(text);
    if (answer === undefined) {
      const advice = 'give the address of the API, such as http://127.0.0.1:4000/graphql';
      throw new CliError(`${url} answers with status ${status} and no GraphQL: ${advice}`);
    }
    const refusal = answer.errors?.find(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED');
    if (refusal === undefined) return answer;
    const hint =
      token === undefined ? 'XUNSHI_TOKEN is what is sent, and is not set' : 'the one in XUNSHI_TOKEN is another';
    throw new CliError(`${name} says: ${refusal.message} (${hint})`);
  };

  return {
    name,
    // Requests may overtake each other.
    putsAtOnce: 1,
    ask: (question) => send(JSON.stringify(question)),
    async put({ bytes, fileName, url: publishedAt, retrievedAt }) {
      const base64 = Buffer.from(bytes).toString('base64');
      const body = JSON.stringify({
        query: ingestReport,
        variables: { input: { fileName, base64, url: publishedAt, retrievedAt } },
      } satisfies Question);
      if (Buffer.byteLength(body) > usualLimits.writersBodySize)
        throw new ParseRefusal('It is larger than servers take.');

      const { ingestReport: ingested } = dataOf<Ingested>(await send(body), ({ message, extensions }) =>
        refusals.has(extensions?.['code']) ? new ParseRefusal(message) : new CliError(`${name} says: ${message}`),
      );
      return { outcome: ingested.outcome, reportId: ingested.report.id };
    },
    close: () => Promise.resolve(),
  };
}

const ingestReport = `mutation Ingest($input: IngestReportInput!) {
  ingestReport(input: $input) {
    outcome
    report {
      id
    }
  }
}`;

interface Ingested {
  readonly ingestReport: { readonly outcome: PutResult['outcome']; readonly report: { readonly id: string } };
}

/** What concerns one report, and none of the others. */
const refusals: ReadonlySet<unknown> = new Set(['BAD_USER_INPUT', 'PAYLOAD_TOO_LARGE']);

function readAnswer(text: string): Answer | undefined {
  try {
    const answer = JSON.parse(text) as Answer | null;
    if (answer?.data !== undefined || answer?.errors !== undefined) return answer;
  } catch {
    // Undefined, as what is JSON but no answer.
  }
  return undefined;
}

/** What lies behind fetch's own "fetch failed". */
function reasonOf(error: unknown): string {
  const { cause = error } = error as Error;
  return (cause as NodeJS.ErrnoException).code ?? (cause as Error).message;
}
