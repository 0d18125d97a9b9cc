import { readStoreChoice, type Flags } from '../configuration.js';
import type { Io } from '../Io.js';
import { rebuildStore } from '../openStore.js';
import { describeStore, ownStore } from '../StoreChoice.js';

/** Makes the graph of a store anew from the reports it keeps. */
export async function rebuild(io: Io, flags: Flags): Promise<number> {
  const choice = readStoreChoice(flags, io.env) ?? ownStore;
  const reports = await rebuildStore(io, flags, choice);
  io.stdout.write(`rebuilt ${describeStore(choice)} from ${reports} ${reports === 1 ? 'report' : 'reports'}\n`);
  return 0;
}
