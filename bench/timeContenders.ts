import { ask, type Contender } from './Contender.js';
import type { Variables } from './questions/Question.js';
import { median, quantile } from './quantile.js';

/** How a contender answers one question. Lists have one value for each round, the same rounds for all contenders. */
export interface Timing {
  /** Milliseconds, one request after the other: of each round the median. */
  readonly medians: readonly number[];
  /** Milliseconds, of all requests. */
  readonly p50: number;
  readonly p95: number;
  /** Answers a second to requests at once, of each round. */
  readonly throughputs: readonly number[];
  /** Milliseconds that the server's process computes for a request, of all its threads and under load. */
  readonly cpu: number;
}

export interface Pace {
  readonly rounds: number;
  readonly concurrency: number;
}

/** Requests of a round, and the milliseconds that they are to take at the slowest contender. */
const block = { least: 3, most: 25, time: 250 };
/** Milliseconds of a round of requests at once. */
const loadTime = 1000;
/** Rounds of load before anything counts: compilers are at work then. */
const warmUpRounds = 3;

/**
 * Times contenders side by side: each round asks all of them, starting with another one each time, so that what slows
 * the machine down slows all of them down. All are asked with the same variables in the same order.
 */
export async function timeContenders(
  contenders: readonly Contender[],
  variablesInTurn: readonly Variables[],
  { rounds, concurrency }: Pace,
): Promise<readonly Timing[]> {
  const load = (contender: Contender): Promise<Load> => putUnderLoad(contender, variablesInTurn, concurrency);
  for (const contender of contenders) {
    for (let round = 0; round < Math.min(warmUpRounds, rounds); round++) await load(contender);
  }

  const slowest = Math.max(
    ...(await inTurn(contenders, 0, (one) => askInTurn(one, variablesInTurn, 0, 3))).map(median),
  );
  const size = Math.min(block.most, Math.max(block.least, Math.floor(block.time / slowest)));
  const latencies: number[][][] = [];
  for (let round = 0; round < rounds; round++) {
    latencies.push(await inTurn(contenders, round, (one) => askInTurn(one, variablesInTurn, round * size, size)));
  }

  const loads: Load[][] = [];
  for (let round = 0; round < Math.ceil(rounds / 3); round++) loads.push(await inTurn(contenders, round, load));

  return contenders.map((_, at) => {
    const all = latencies.flatMap((round) => round[at]!);
    const loaded = loads.map((round) => round[at]!);
    return {
      medians: latencies.map((round) => median(round[at]!)),
      p50: median(all),
      p95: quantile(all, 0.95),
      throughputs: loaded.map(({ answers, seconds }) => answers / seconds),
      cpu: sum(loaded.map(({ cpu }) => cpu)) / sum(loaded.map(({ answers }) => answers)),
    };
  });
}

/** Milliseconds of each of `count` requests, one after the other. */
export async function askInTurn(
  contender: Contender,
  variablesInTurn: readonly Variables[],
  from: number,
  count: number,
): Promise<number[]> {
  const times: number[] = [];
  for (let at = from; at < from + count; at++) {
    const started = performance.now();
    await ask(contender, variablesInTurn[at % variablesInTurn.length]!);
    times.push(performance.now() - started);
  }
  return times;
}

interface Load {
  readonly answers: number;
  readonly seconds: number;
  /** Milliseconds. */
  readonly cpu: number;
}

/** Asks with as many requests at once, for a second. */
export async function putUnderLoad(
  contender: Contender,
  variablesInTurn: readonly Variables[],
  concurrency: number,
): Promise<Load> {
  const before = await contender.server.ask('usage');
  const started = performance.now();
  let answers = 0;
  let next = 0;
  const askOn = async (): Promise<void> => {
    while (performance.now() - started < loadTime) {
      await ask(contender, variablesInTurn[next++ % variablesInTurn.length]!);
      answers++;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, askOn));
  const seconds = (performance.now() - started) / 1000;
  const after = await contender.server.ask('usage');
  return { answers, seconds, cpu: after.cpu - before.cpu };
}

/** Runs a task for each contender, one after the other, beginning with that of the round; results in the contenders' order. */
async function inTurn<Result>(
  contenders: readonly Contender[],
  round: number,
  task: (contender: Contender) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let step = 0; step < contenders.length; step++) {
    const at = (round + step) % contenders.length;
    results[at] = await task(contenders[at]!);
  }
  return results;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
