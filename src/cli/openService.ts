import { readServerAddress, readStoreChoice, type Flags } from './configuration.js';
import type { Io } from './Io.js';
import { openStore } from './openStore.js';
import type { Service } from './Service.js';
import { serverService } from './serverService.js';
import { describeStore, ownStore } from './StoreChoice.js';
import { storeService } from './storeService.js';

/** The server that `--url` names or else the store that was chosen. @throws CliError, StoreError */
export async function openService(io: Io, flags: Flags, opening: { readonly create: boolean }): Promise<Service> {
  const server = readServerAddress(flags, io.env);
  if (server !== undefined) return serverService(server);
  const choice = readStoreChoice(flags, io.env) ?? ownStore;
  return storeService(io, await openStore(io, flags, choice, opening), describeStore(choice));
}
