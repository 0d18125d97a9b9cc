import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import pLimit from 'p-limit';
import { Tinypool } from 'tinypool';
import type { Taxonomy } from './classify/Taxonomy.js';
import type { Decomposed, PortableTaxonomy } from './decompositionWorker.js';
import { limits } from './formats/limits.js';
import type { GraphRecords } from './graph/GraphRecords.js';
import { reportExtractor } from './ingest.js';
import type { Extractor } from './store/Extractor.js';
import type { SourceFile } from './store/Store.js';
import { ParseRefusal } from './text/ParseRefusal.js';

/** Threads that wait this long for a report end; none of them keeps the process from ending. */
const idleMilliseconds = 5_000;
/** What a thread is given at once, so that it does not wait for the caller's thread after each report. */
const most = { reports: 4, bytes: 256 * 1024 };

/** The worker as it was built, also when this file is run as it was written. */
const worker = fileURLToPath(new URL('../dist/decompositionWorker.js', import.meta.url));

/** What one report may take, see there. */
export type Watchdogs = Readonly<Record<'reportSeconds' | 'reportHeapMegabytes', number>>;

/** A report that no thread has been given yet. */
interface Waiting {
  readonly source: SourceFile;
  readonly resolve: (records: GraphRecords) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Decomposes reports as `reportExtractor` does, but in threads of their own, as many at once as there are cores: the
 * caller's thread stays free, and a report that takes too much time or memory is refused without harm to others.
 */
export function pooledExtractor(
  taxonomy: Taxonomy,
  { reportSeconds: seconds, reportHeapMegabytes: megabytes }: Watchdogs = limits,
): Extractor {
  const threads = availableParallelism();
  const pool = new Tinypool({
    filename: worker,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: idleMilliseconds,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    workerData: { ...taxonomy, terms: taxonomy.terms.entries } satisfies PortableTaxonomy,
  });
  // Of a thread that dies between two reports: the next report is given another.
  pool.on('error', () => undefined);
  // The pool's own queue stays empty: a report's time begins when its thread does.
  const inTurn = pLimit(threads);
  const waiting: Waiting[] = [];

  const decomposeSome = async (some: readonly Waiting[]): Promise<void> => {
    try {
      const signal = AbortSignal.timeout(seconds * 1000);
      const sources = some.map(({ source }) => source);
      const answers = (await pool.run(sources, { signal })) as readonly Decomposed[];
      for (const [at, answer] of answers.entries()) {
        if ('refusal' in answer) some[at]!.reject(new ParseRefusal(answer.refusal));
        else some[at]!.resolve(answer.records);
      }
    } catch (error) {
      const [first, ...others] = some;
      if (others.length === 0) first?.reject(refusalFor({ seconds, megabytes }, error));
      // One of them was too much, and has to be found: each alone has what a report may take.
      else for (const one of some) await decomposeSome([one]);
    }
  };

  return {
    ...reportExtractor(taxonomy),
    decompose: (source) =>
      new Promise((resolve, reject) => {
        waiting.push({ source, resolve, reject });
        void inTurn(async () => {
          const some = takeSome(waiting);
          if (some.length > 0) await decomposeSome(some);
        });
      }),
  };
}

/** The first that wait, whatever its size, with those right behind it that are small; none where others took all. */
function takeSome(waiting: Waiting[]): readonly Waiting[] {
  let bytes = 0;
  const end = waiting.slice(0, most.reports).findIndex(({ source }, at) => {
    bytes += source.bytes.length;
    return at > 0 && bytes > most.bytes;
  });
  return waiting.splice(0, end === -1 ? most.reports : end);
}

/** What to tell of a report whose thread was ended for what it had no more of; other errors as they are. */
function refusalFor(had: { seconds: number; megabytes: number }, error: unknown): unknown {
  const { name, code } = error as NodeJS.ErrnoException;
  const isOutOfMemory = code === 'ERR_WORKER_OUT_OF_MEMORY';
  if (name !== 'AbortError' && !isOutOfMemory) return error;
  const what = isOutOfMemory ? `${had.megabytes} MB of memory` : `${had.seconds} seconds`;
  return new ParseRefusal(`To decompose this file takes more than ${what}. Give the text of one notice alone.`);
}
