import { readServing, type Flags } from '../configuration.js';
import { findReports } from '../findReports.js';
import { ingestFiles } from '../ingestFiles.js';
import type { Io } from '../Io.js';
import { openStore } from '../openStore.js';
import { samplesDirectory } from '../packageFiles.js';
import { serveUntilStopped } from '../serveUntilStopped.js';
import { demoStore, describeStore } from '../StoreChoice.js';
import type { Store } from '../../store/Store.js';

/** Serves the store that is named or, where none is, a demonstration with the sample reports in it. */
export async function start(io: Io, flags: Flags): Promise<number> {
  const { store: choice, server } = readServing(flags, io.env);
  const store = await openStore(io, flags, choice ?? demoStore, { create: true, await: true, limits: server.limits });
  if (choice !== undefined) return serveUntilStopped(io, store, server, describeStore(choice));

  await ingestSamples(store);
  return serveUntilStopped(
    io,
    store,
    server,
    `a demonstration: ${describeStore(demoStore)}, with the sample reports in it`,
  );
}

async function ingestSamples(store: Store): Promise<void> {
  const { files } = await findReports([samplesDirectory]);
  for await (const told of ingestFiles(store, files)) {
    if (told.outcome === 'REFUSED') throw new Error(`the sample ${told.file} was refused: ${told.reason}`);
  }
}
