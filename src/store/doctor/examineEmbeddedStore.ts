import { stat } from 'node:fs/promises';
import { EmbeddedEngine } from '../embedded/EmbeddedEngine.js';
import { graphFile } from '../embedded/graphFolder.js';
import { StoreDirectory } from '../embedded/StoreDirectory.js';
import type { Extractor } from '../Extractor.js';
import { fixedStatement } from '../fixedStatement.js';
import { StoreError } from '../StoreError.js';
import type { CheckResult, Patient } from './Check.js';
import { examine } from './examine.js';

const readGraph = fixedStatement('read-graph');

export interface EmbeddedExamination extends Extractor, Pick<Patient, 'leavesOf'> {
  readonly directory: string;
  readonly deep: boolean;
  /** Told what was found besides. */
  readonly notice: (message: string) => void;
}

/**
 * Examines a store as it lies there: unlike opening it, this mends nothing.
 *
 * @throws StoreError MISSING or LOCKED, saying what to do
 */
export async function examineEmbeddedStore(options: EmbeddedExamination): Promise<readonly CheckResult[]> {
  const { directory: path, deep, notice } = options;
  let directory: StoreDirectory;
  try {
    directory = await StoreDirectory.open(path, { create: false });
  } catch (error) {
    return [failure('store', 'files of the store', 'as it says; a backup is put back by: xunshi restore', error)];
  }
  for (const remark of directory.remarks) notice(remark);
  try {
    const graph = await openAsItIs(graphFile(directory.path));
    try {
      return await examine(await patientOf(graph, directory, options), { engine: 'embedded', deep });
    } finally {
      await graph.close();
    }
  } catch (error) {
    return [failure('graph', 'files of the graph', 'make the graph again: xunshi rebuild', error)];
  } finally {
    await directory.close();
  }
}

/** The engine would make a graph where there is none. */
async function openAsItIs(path: string): Promise<EmbeddedEngine> {
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isFile) throw new StoreError('DAMAGED', `${path} is missing`);
  return new EmbeddedEngine({ path });
}

async function patientOf(
  graph: EmbeddedEngine,
  directory: StoreDirectory,
  { fixtures, leavesOf, decompose, version }: EmbeddedExamination,
): Promise<Patient> {
  const [mark] = await graph.read(readGraph);
  const { reports } = directory;
  const archive = {
    reports,
    source: directory.source.bind(directory),
    decompose: mark?.['extractor'] === version ? decompose : null,
  };
  return { graph, fixtures, leavesOf, archive };
}

/** What keeps all others from being looked at. */
function failure(name: string, of: string, remedy: string, error: unknown): CheckResult {
  if (!(error instanceof StoreError && error.kind === 'DAMAGED')) throw error;
  return { name, of, looked: 1, faults: 1, examples: [error.message], remedy };
}
