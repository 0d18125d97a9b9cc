import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphRecords } from '../graph/GraphRecords.js';
import type { PutResult, SourceFile } from './Store.js';

/** Of one transaction at most: more of them save little, and hold up whoever reads from an engine in this process. */
const most = { reports: 16, records: 20_000 };
/** How long a put that could be written waits for those behind it to be decomposed. */
const patienceMilliseconds = 100;

/** A put that was asked for; what became of it, once that is known. */
export interface WaitingPut {
  readonly source: SourceFile;
  /** Of the source; rejects where it is no report. */
  readonly decomposed: Promise<GraphRecords>;
  /** Gives or throws. */
  result?: () => PutResult;
}

export interface DecomposedPut {
  readonly put: WaitingPut;
  readonly records: GraphRecords;
}

/** Puts in the order they were asked for, to be written in groups. */
export class PutQueue {
  readonly #waiting: (WaitingPut | null)[] = [];

  add(source: SourceFile, decomposed: Promise<GraphRecords>): WaitingPut {
    const put: WaitingPut = { source, decomposed };
    // It is told when its turn comes.
    decomposed.catch(() => undefined);
    this.#waiting.push(put);
    return put;
  }

  /** No group holds puts from before and from after this call. Call what is returned once those before are written. */
  endGroup(): () => void {
    this.#waiting.push(null);
    return () => void this.#waiting.shift();
  }

  /**
   * Takes the first put, and with it those right behind that are of other reports and decomposed soon. What is refused has
   * its result by then and is not among them.
   */
  async takeGroup(): Promise<readonly DecomposedPut[]> {
    const group = new Map<string, DecomposedPut>();
    const patience = new AbortController();
    let size = 0;
    let limit: Promise<null>[] = [];
    for (let put = this.#waiting[0]; put != null && group.size < most.reports; put = this.#waiting[0]) {
      const decomposed = await Promise.race([settled(put.decomposed), ...limit]);
      if (decomposed === null) break;
      if (decomposed.status === 'fulfilled') {
        const { value: records } = decomposed;
        size += records.nodes.length + records.relationships.length;
        if (group.has(records.reportId) || (group.size > 0 && size > most.records)) break;
        group.set(records.reportId, { put, records });
      } else put.result = failure(decomposed.reason);
      this.#waiting.shift();
      if (limit.length === 0)
        limit = [sleep(patienceMilliseconds, null, { signal: patience.signal }).catch(() => null)];
    }
    patience.abort();
    return [...group.values()];
  }
}

async function settled<T>(promise: Promise<T>): Promise<PromiseSettledResult<T>> {
  const [result] = await Promise.allSettled([promise]);
  return result;
}

/** The result of a put that failed. */
export const failure = (error: unknown) => (): never => {
  throw error;
};
