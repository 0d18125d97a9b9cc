import { restoreStore } from '../../store/backup/restoreStore.js';
import { CliError } from '../CliError.js';
import { readStoreChoice, type Flags } from '../configuration.js';
import type { Io } from '../Io.js';
import { rebuildStore } from '../openStore.js';
import { describeStore, ownStore } from '../StoreChoice.js';
import { counted } from './backup.js';
import { doctor } from './doctor.js';

/** Makes a store of a backup, makes its graph, and looks through it. Exit code 1: something is wrong with it. */
export async function restore(io: Io, flags: Flags, backup: string): Promise<number> {
  const choice = readStoreChoice(flags, io.env) ?? ownStore;
  if (choice.engine === 'neo4j') {
    throw new CliError('a backup becomes a store in a folder: name it with --store; xunshi export moves that to Neo4j');
  }
  await restoreStore(backup, choice.directory);
  const reports = await rebuildStore(io, flags, choice);
  const exitCode = await doctor(io, flags);
  if (exitCode === 0)
    io.stdout.write(`restored ${describeStore(choice)} from ${backup}: ${counted(reports, 'report')}\n`);
  return exitCode;
}
