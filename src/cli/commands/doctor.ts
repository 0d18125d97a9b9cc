import { reportExtractor } from '../../ingest.js';
import { ParseRefusal, parseReport } from '../../parse.js';
import type { Taxonomy } from '../../classify/Taxonomy.js';
import type { CheckResult, Patient } from '../../store/doctor/Check.js';
import { examineEmbeddedStore } from '../../store/doctor/examineEmbeddedStore.js';
import { examineNeo4jStore } from '../../store/doctor/examineNeo4jStore.js';
import { readStoreChoice, type Flags } from '../configuration.js';
import { forTerminal } from '../forTerminal.js';
import type { Io } from '../Io.js';
import { loadTaxonomy } from '../loadTaxonomy.js';
import { noticeTo } from '../openStore.js';
import { describeStore, ownStore, type StoreChoice } from '../StoreChoice.js';

interface DoctorOptions {
  readonly json?: true;
  readonly deep?: true;
}

/** Looks through a store, mends nothing, and tells of each check what was looked at and, where it fails, what to do. */
export async function doctor(io: Io, { json, deep, ...flags }: DoctorOptions & Flags): Promise<number> {
  const choice = readStoreChoice(flags, io.env) ?? ownStore;
  const results = await examineStore(io, choice, await loadTaxonomy(io, flags), deep === true);
  const failed = results.filter(({ faults }) => faults > 0);
  if (json) {
    const told = { store: describeStore(choice), isHealthy: failed.length === 0, checks: results };
    io.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
  } else {
    for (const result of results) io.stdout.write(describeResult(result));
    const verdict =
      failed.length === 0 ? 'nothing is wrong with' : `${failed.length} of ${results.length} checks fail in`;
    io.stdout.write(`${verdict} ${describeStore(choice)}\n`);
  }
  return failed.length === 0 ? 0 : 1;
}

function examineStore(io: Io, choice: StoreChoice, taxonomy: Taxonomy, deep: boolean): Promise<readonly CheckResult[]> {
  const extractor = { ...reportExtractor(taxonomy), leavesOf: leavesWith(taxonomy) };
  return choice.engine === 'embedded'
    ? examineEmbeddedStore({ directory: choice.directory, notice: noticeTo(io), deep, ...extractor })
    : examineNeo4jStore({ ...choice, deep, ...extractor });
}

/** A text whose file said more than it does (a date, say) may be no report without it. */
const leavesWith =
  (taxonomy: Taxonomy): Patient['leavesOf'] =>
  async (text) => {
    try {
      const again = await parseReport({ bytes: new TextEncoder().encode(text), fileName: 'text.txt' }, taxonomy);
      return again.text === text ? again.parsed.leaves : null;
    } catch (error) {
      if (error instanceof ParseRefusal) return null;
      throw error;
    }
  };

const grouped = (count: number): string => count.toLocaleString('en');

function describeResult({ name, of, looked, faults, examples, remedy }: CheckResult): string {
  const label = `${faults === 0 ? 'ok   ' : 'FAULT'}  ${name.padEnd(12)}  `;
  if (remedy === null) return `${label}${grouped(looked)} ${of}\n`;
  const more = faults > examples.length ? [`and ${grouped(faults - examples.length)} more`] : [];
  const lines = [...examples, ...more, `What to do: ${remedy}`].map((line) => `       ${forTerminal(line)}\n`);
  return `${label}${grouped(faults)} of ${grouped(looked)} ${of}\n${lines.join('')}`;
}
