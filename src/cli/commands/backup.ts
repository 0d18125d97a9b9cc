import { backUpStore } from '../../store/backup/backUpStore.js';
import { CliError } from '../CliError.js';
import { readStoreChoice, type Flags } from '../configuration.js';
import type { Io } from '../Io.js';
import { describeStore, ownStore } from '../StoreChoice.js';

/** Copies what a store is made from to a folder, and reads it back. */
export async function backup(io: Io, { out, ...flags }: { readonly out: string } & Flags): Promise<number> {
  const choice = readStoreChoice(flags, io.env) ?? ownStore;
  if (choice.engine === 'neo4j') {
    throw new CliError(
      'Neo4j is backed up by its own means, neo4j-admin database dump; xunshi export --format csv writes what neo4j-admin can import',
    );
  }
  const { reports, files } = await backUpStore(choice.directory, out);
  const size = files.reduce((sum, file) => sum + file.size, 0);
  io.stdout.write(`backed up ${describeStore(choice)} to ${out}: ${counted(reports, 'report')}, ${size} bytes\n`);
  return 0;
}

export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
