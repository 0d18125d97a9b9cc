import { GraphQLError } from 'graphql';
import { graphVersion } from '../store/graphVersion.js';
import type { Store } from '../store/Store.js';
import { StoreError } from '../store/StoreError.js';
import type { Context } from './Context.js';

const attempts = 6;

/** What was answered, and whether graphql-js has nothing to add to it. */
export interface Answered {
  readonly answer: unknown;
  readonly isWhole: boolean;
}

/** The version of each store's graph when it was last looked at. */
const lastSeen = new WeakMap<Store, number>();

/**
 * Asks for an answer whose parts are read one after the other: nodes, then texts and other nodes that they refer to.
 * Where a report comes or goes in between, these do not fit together, and all of it is asked again; at last it is
 * answered as it is.
 */
export async function askUndisturbed(
  context: Context,
  ask: (context: Context) => unknown,
  isComplete: (answer: unknown) => boolean,
): Promise<Answered> {
  for (let attempt = 1; ; attempt++) {
    const before = lastSeen.get(context.store) ?? (await look(context.store));
    let followUps = 0;
    const onFollowUp = (): void => void (followUps += 1);
    try {
      const answer = await ask({ ...context, onFollowUp });
      const isWhole = isComplete(answer);
      if (attempt === attempts) return { answer, isWhole };
      if (isWhole && (followUps === 0 || (await look(context.store)) === before)) return { answer, isWhole };
    } catch (error) {
      // A null among ids that were read is a node that was seen in part, too.
      const isTold = error instanceof GraphQLError || (error instanceof StoreError && error.kind !== 'PARAMETER');
      if (attempt === attempts || isTold) throw error;
    }
  }
}

async function look(store: Store): Promise<number> {
  const version = await graphVersion(store);
  lastSeen.set(store, version);
  return version;
}
