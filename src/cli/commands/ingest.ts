import { SingleBar } from 'cli-progress';
import { CliError } from '../CliError.js';
import { readStoreChoice, type Flags } from '../configuration.js';
import { findReports } from '../findReports.js';
import { ingestFiles, type FileOutcome } from '../ingestFiles.js';
import type { Io } from '../Io.js';
import { openStore } from '../openStore.js';
import { describeStore, ownStore } from '../StoreChoice.js';

/** Takes files and folders of reports into the store, and tells what became of each. */
export async function ingest(io: Io, flags: Flags, paths: readonly string[]): Promise<number> {
  const choice = readStoreChoice(flags, io.env) ?? ownStore;
  const { files, missing, passedOver } = await findReports(paths);
  const outcomes: FileOutcome[] = missing.map((file) => ({
    file,
    outcome: 'REFUSED',
    reason: 'there is no such file',
  }));
  // Before a store is made for nothing.
  if (files.length === 0 && missing.length > 0) {
    throw new CliError(...missing.map((path) => `${path}: there is no such file`));
  }
  if (files.length === 0) throw new CliError(`no report file (txt, md, html, docx, pdf) in ${paths.join(', ')}`);

  const store = await openStore(io, flags, choice, { create: true });
  try {
    const progress = io.stderr.isTTY ? progressBar(io, files.length) : progressLines(io);
    for await (const outcome of ingestFiles(store, files)) {
      outcomes.push(outcome);
      progress.tell(outcome);
    }
    progress.end();
  } finally {
    await store.close();
  }

  for (const file of passedOver) io.stdout.write(`passed over ${file}: of no type that is read\n`);
  io.stdout.write(summary(outcomes, describeStore(choice)));
  return outcomes.some(({ outcome }) => outcome === 'REFUSED') ? 1 : 0;
}

interface Progress {
  tell(outcome: FileOutcome): void;
  end(): void;
}

function progressBar(io: Io, total: number): Progress {
  const bar = new SingleBar({
    stream: io.stderr,
    format: '{bar} {value}/{total} {file}',
    hideCursor: true,
  });
  bar.start(total, 0, { file: '' });
  return { tell: ({ file }) => bar.increment({ file }), end: () => bar.stop() };
}

function progressLines({ stdout }: Io): Progress {
  return {
    tell(told) {
      if (told.outcome !== 'REFUSED') stdout.write(`${told.outcome.toLowerCase()} ${told.file} ${told.reportId}\n`);
    },
    end: () => undefined,
  };
}

/** The number of each outcome, and every refusal with its reason. */
function summary(outcomes: readonly FileOutcome[], store: string): string {
  const counts = (['CREATED', 'REPLACED', 'UNCHANGED', 'REFUSED'] as const).map(
    (kind) => `${outcomes.filter(({ outcome }) => outcome === kind).length} ${kind.toLowerCase()}`,
  );
  const refusals = outcomes.flatMap((told) =>
    told.outcome === 'REFUSED' ? [`refused ${told.file}: ${told.reason}`] : [],
  );
  return [...refusals, `${counts.join(', ')} in ${store}`, ''].join('\n');
}
