import { buildSchema } from '../api/schema.js';
import { createApollo } from '../server/createApollo.js';
import { documentStore } from '../server/documentStore.js';
import { usualLimits } from '../server/limits.js';
import type { Store } from '../store/Store.js';
import type { Io } from './Io.js';
import type { Answer, Service } from './Service.js';

/** A store as a service, without a server but with a server's answers. Closing it closes the store. */
export function storeService(io: Io, store: Store, name: string): Service {
  let started: ReturnType<typeof startApollo> | undefined;
  return {
    name,
    put: (source) => store.put(source),
    async ask(question) {
      const apollo = await (started ??= startApollo(io));
      const { body } = await apollo.executeOperation(question, { contextValue: { store, mayWrite: true } });
      if (body.kind !== 'single') throw new Error('an answer in parts, which nobody asked for');
      return body.singleResult satisfies Answer;
    },
    async close() {
      if (started !== undefined) await (await started).stop();
      await store.close();
    },
  };
}

/** A fault, or a trouble of the store, as `Incidents` logs it. */
interface Told {
  readonly errorId?: string;
  readonly err?: unknown;
  readonly reason?: string;
}

async function startApollo({ stderr }: Io) {
  const tell = (told: unknown, message = ''): void => {
    const { errorId = '', reason, err = reason ?? told } = told as Told;
    stderr.write(`xunshi: ${[message, errorId, err instanceof Error ? err.stack : String(err)].join(' ')}\n`);
  };
  const quiet = (): void => undefined;
  const log = { debug: quiet, info: quiet, warn: tell, error: tell };
  // Nobody else waits for what is asked of one's own store.
  const limits = { ...usualLimits, cost: Infinity, variableValues: Infinity, variableLength: Infinity };
  const documents = documentStore(limits.documentsSize);
  const apollo = createApollo({ schema: buildSchema(), introspection: true, writeRefusal: '', limits, documents, log });
  await apollo.start();
  return apollo;
}
