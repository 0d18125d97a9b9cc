import { workerData } from 'node:worker_threads';
import type { Taxonomy, TermMeaning } from './classify/Taxonomy.js';
import { TermIndex } from './classify/TermIndex.js';
import type { GraphRecords } from './graph/GraphRecords.js';
import { reportExtractor } from './ingest.js';
import type { SourceFile } from './store/Store.js';
import { ParseRefusal } from './text/ParseRefusal.js';

/** A taxonomy as threads can be given it. */
export interface PortableTaxonomy extends Omit<Taxonomy, 'terms'> {
  readonly terms: readonly (readonly [term: string, meaning: TermMeaning])[];
}

export type Decomposed = { readonly records: GraphRecords } | { readonly refusal: string };

// The pool's own data comes first.
const [, { terms, ...taxonomy }] = workerData as [unknown, PortableTaxonomy];
const { decompose } = reportExtractor({ ...taxonomy, terms: new TermIndex(terms) });

/** What a thread of `pooledExtractor` does, one report after the other. */
export default async function decomposition(sources: readonly SourceFile[]): Promise<readonly Decomposed[]> {
  const answers: Decomposed[] = [];
  for (const source of sources) answers.push(await decomposed(source));
  return answers;
}

/** A refusal is an answer, since errors lose their class between threads. */
async function decomposed(source: SourceFile): Promise<Decomposed> {
  try {
    return { records: await decompose(source) };
  } catch (error) {
    if (error instanceof ParseRefusal) return { refusal: error.message };
    throw error;
  }
}
