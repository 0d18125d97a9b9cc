import { SingleBar } from 'cli-progress';
import { CliError } from '../CliError.js';
import type { Flags } from '../configuration.js';
import { findReports } from '../findReports.js';
import { ingestFiles, type FileOutcome } from '../ingestFiles.js';
import type { Io, StopSignal } from '../Io.js';
import { openService } from '../openService.js';

/** As shells tell that a signal ended a command. */
const exitCodes: Readonly<Record<StopSignal, number>> = { SIGINT: 130, SIGTERM: 143 };

/** Takes files and folders of reports in, and tells what became of each. */
export async function ingest(io: Io, flags: Flags, paths: readonly string[]): Promise<number> {
  const { files, missing, passedOver } = await findReports(paths);
  // Before a store is made for nothing.
  if (files.length === 0 && missing.length > 0) {
    throw new CliError(...missing.map((path) => `${path}: there is no such file`));
  }
  if (files.length === 0) throw new CliError(`no report file (txt, md, html, docx, pdf) in ${paths.join(', ')}`);

  const outcomes: FileOutcome[] = missing.map((file) => ({
    file,
    outcome: 'REFUSED',
    reason: 'there is no such file',
  }));
  const service = await openService(io, flags, { create: true });
  let signal: StopSignal | undefined;
  void io.untilStopped().then((received) => (signal = received));
  const progress = io.stderr.isTTY ? progressBar(io, files.length) : progressLines(io);
  try {
    const isStopped = (): boolean => signal !== undefined;
    for await (const outcome of ingestFiles(service, files, { atOnce: service.putsAtOnce, isStopped })) {
      outcomes.push(outcome);
      progress.tell(outcome);
    }
  } finally {
    progress.end();
    await service.close();
    for (const file of passedOver) io.stdout.write(`passed over ${file}: of no type that is read\n`);
    if (outcomes.length > 0) io.stdout.write(summary(outcomes, service.name));
  }
  if (signal !== undefined) {
    const left = files.length + missing.length - outcomes.length;
    io.stderr.write(`xunshi: stopped; ${left} of ${files.length} files were not looked at\n`);
    return exitCodes[signal];
  }
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
function summary(outcomes: readonly FileOutcome[], where: string): string {
  const counts = (['CREATED', 'REPLACED', 'UNCHANGED', 'REFUSED'] as const).map(
    (kind) => `${outcomes.filter(({ outcome }) => outcome === kind).length} ${kind.toLowerCase()}`,
  );
  const refusals = outcomes.flatMap((told) =>
    told.outcome === 'REFUSED' ? [`refused ${told.file}: ${told.reason}`] : [],
  );
  return [...refusals, `${counts.join(', ')} in ${where}`, ''].join('\n');
}
