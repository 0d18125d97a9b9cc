import { readServing, type Flags } from '../configuration.js';
import type { Io } from '../Io.js';
import { openStore } from '../openStore.js';
import { serveUntilStopped } from '../serveUntilStopped.js';
import { describeStore, ownStore } from '../StoreChoice.js';

/** Serves a store that is there. */
export async function serve(io: Io, flags: Flags): Promise<number> {
  const { store: choice = ownStore, server } = readServing(flags, io.env);
  const store = await openStore(io, flags, choice, { create: false, await: true, limits: server.limits });
  return serveUntilStopped(io, store, server, describeStore(choice));
}
