import type { Engine } from '../Engine.js';
import { fixedStatement } from '../fixedStatement.js';
import type { Check, CheckResult, Looks, Patient } from './Check.js';
import { checks } from './checks.js';
import { readStoredReports } from './StoredReport.js';

const reportIds = fixedStatement('report-ids');
/** How many reports are held at once. */
const batchSize = 10;
const exampleCount = 5;

export interface Examination {
  readonly engine: Engine['name'];
  /** Whether texts and sources are read again. */
  readonly deep: boolean;
}

/** Runs every check over a graph that nobody writes to meanwhile. @throws StoreError where the graph cannot be read */
export async function examine(patient: Patient, { engine, deep }: Examination): Promise<readonly CheckResult[]> {
  const wanted = checks.filter((check) => deep || check.deep === undefined);
  const tallies = new Map(wanted.map((check) => [check, new Tally(check, engine)]));
  for (const [{ whole }, tally] of tallies) if (whole !== undefined) await tally.add(whole(patient));
  const ids = (await patient.graph.read(reportIds)).map(({ id }) => id as string);
  for (let at = 0; at < ids.length; at += batchSize) {
    for (const stored of await readStoredReports(patient.graph, ids.slice(at, at + batchSize))) {
      for (const [{ report }, tally] of tallies) if (report !== undefined) await tally.add(report(stored, patient));
    }
  }
  return [...tallies.values()].map((tally) => tally.result);
}

class Tally {
  #looked = 0;
  #faults = 0;
  readonly #examples: string[] = [];

  constructor(
    private readonly check: Check,
    private readonly engine: Engine['name'],
  ) {}

  async add(looks: Looks): Promise<void> {
    for await (const fault of looks) {
      this.#looked += 1;
      if (fault === null) continue;
      this.#faults += 1;
      if (this.#examples.length < exampleCount) this.#examples.push(fault);
    }
  }

  get result(): CheckResult {
    const { name, of, remedy } = this.check;
    const [looked, faults, examples] = [this.#looked, this.#faults, this.#examples];
    return { name, of, looked, faults, examples, remedy: faults === 0 ? null : remedy[this.engine] };
  }
}
