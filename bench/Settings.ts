import { parseArgs } from 'node:util';
import { questions } from './questions/questions.js';
import type { Question } from './questions/Question.js';

export const partNames = ['comparison', 'growth'] as const;
export type PartName = (typeof partNames)[number];

/** What a run is to measure, and how long. */
export interface Settings {
  readonly parts: readonly PartName[];
  /** In the graph that the servers are compared on. */
  readonly reports: number;
  /** Of which each asks every server in turn. */
  readonly rounds: number;
  /** Requests at once, where throughput is measured. */
  readonly concurrency: number;
  readonly questions: readonly Question[];
  /** Numbers of reports, ascending. */
  readonly growth: readonly number[];
  /** Whether the tables go into `bench/results/` too. */
  readonly write: boolean;
  /** The folder for profiles of the servers under load, if any are to be made. */
  readonly profiles: string | undefined;
}

/** @throws Error that tells what is wrong */
export function readSettings(args: readonly string[]): Settings {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      reports: { type: 'string', default: '500' },
      rounds: { type: 'string', default: '15' },
      concurrency: { type: 'string', default: '8' },
      questions: { type: 'string', default: questions.map(({ name }) => name).join() },
      growth: { type: 'string', default: '500,2000,10000' },
      write: { type: 'boolean', default: false },
      profiles: { type: 'string' },
    },
  });
  const only = partNames.filter((name) => values.only === undefined || values.only === name);
  if (only.length === 0) throw new Error(`--only: one of ${partNames.join(', ')}`);
  return {
    parts: only,
    reports: count('reports', values.reports),
    rounds: count('rounds', values.rounds),
    concurrency: count('concurrency', values.concurrency),
    questions: values.questions.split(',').map((name) => {
      const question = questions.find((one) => one.name === name);
      if (question === undefined) throw new Error(`--questions: there is no ${name}`);
      return question;
    }),
    growth: values.growth
      .split(',')
      .map((size) => count('growth', size))
      .sort((a, b) => a - b),
    write: values.write,
    profiles: values.profiles,
  };
}

function count(name: string, text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new Error(`--${name}: ${text} is no number of them`);
}
