import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import pLimit from 'p-limit';
import { Tinypool } from 'tinypool';
import type { Taxonomy } from './classify/Taxonomy.js';
import type { Decomposed, PortableTaxonomy } from './decompositionWorker.js';
import { limits } from './formats/limits.js';
import { reportExtractor } from './ingest.js';
import type { Extractor } from './store/Extractor.js';
import { ParseRefusal } from './text/ParseRefusal.js';

/** Threads that wait this long for a report end; none of them keeps the process from ending. */
const idleMilliseconds = 5_000;

/** The worker as it was built, also when this file is run as it was written. */
const worker = fileURLToPath(new URL('../dist/decompositionWorker.js', import.meta.url));

/** What one report may take, see there. */
export type Watchdogs = Readonly<Record<'reportSeconds' | 'reportHeapMegabytes', number>>;

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
  return {
    ...reportExtractor(taxonomy),
    decompose: (source) =>
      inTurn(async () => {
        const signal = AbortSignal.timeout(seconds * 1000);
        const answer = await (pool.run(source, { signal }) as Promise<Decomposed>).catch((error: unknown) => {
          const what = exhausted({ seconds, megabytes }, error);
          throw what === undefined
            ? error
            : new ParseRefusal(`To decompose this file takes more than ${what}. Give the text of one notice alone.`);
        });
        if ('refusal' in answer) throw new ParseRefusal(answer.refusal);
        return answer.records;
      }),
  };
}

/** What a report had no more of, whose thread was ended for it. */
function exhausted(had: { seconds: number; megabytes: number }, error: unknown): string | undefined {
  const { name, code } = error as NodeJS.ErrnoException;
  if (name === 'AbortError') return `${had.seconds} seconds`;
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? `${had.megabytes} MB of memory` : undefined;
}
