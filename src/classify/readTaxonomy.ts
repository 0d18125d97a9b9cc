import { createHash } from 'node:crypto';
import { type Document, LineCounter, isMap, isNode, isPair, isScalar, parseDocument } from 'yaml';
import type { z } from 'zod';
import { foldWords } from './foldWords.js';
import { type Taxonomy, type TermMeaning } from './Taxonomy.js';
import { type TaxonomyFile, taxonomyFile } from './taxonomyFile.js';
import { TaxonomyRefusal } from './TaxonomyRefusal.js';
import { TermIndex } from './TermIndex.js';

/**
 * A taxonomy from the text of its file: the form of `schema/issue-types.yaml`, which explains itself.
 *
 * @param fileName for the reason of a refusal
 * @throws TaxonomyRefusal with the first line that cannot be used
 */
export function readTaxonomy(yaml: string, fileName: string): Taxonomy {
  const file = readFile(yaml, fileName);
  return {
    hash: createHash('sha256').update(canonical(file)).digest('hex'),
    types: file.types.map(({ id, focus, zh, en }) => ({ id, focus, zh, en })),
    terms: new TermIndex(meanings(file)),
  };
}

function readFile(yaml: string, fileName: string): TaxonomyFile {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const broken = [...document.errors, ...document.warnings].at(0);
  if (broken !== undefined) throw new TaxonomyRefusal(fileName, lines.linePos(broken.pos[0]).line, broken.message);

  const read = taxonomyFile.safeParse(toValues(document, fileName));
  if (read.success) return read.data;
  const [first] = read.error.issues
    .map((problem) => ({ line: lines.linePos(offsetOf(document, problem)).line, reason: reasonOf(problem) }))
    .sort((a, b) => a.line - b.line);
  throw new TaxonomyRefusal(fileName, first?.line ?? 1, first?.reason ?? read.error.message);
}

/** The library refuses a file whose aliases would unfold without end. */
function toValues(document: Document, fileName: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw new TaxonomyRefusal(fileName, 1, error instanceof Error ? error.message : String(error));
  }
}

type Problem = z.core.$ZodIssue;

function reasonOf(problem: Problem): string {
  return problem.code === 'unrecognized_keys' ? `${problem.keys.join(', ')}: not known here` : problem.message;
}

/** Where the part of the file stands that a problem is about; what is missing stands where it should be. */
function offsetOf(document: Document, { path, ...problem }: Problem): number {
  const steps = problem.code === 'unrecognized_keys' ? [...path, ...problem.keys.slice(0, 1)] : path;
  for (let length = steps.length; length > 0; length--) {
    const parent = document.getIn(steps.slice(0, length - 1), true);
    const last = steps[length - 1];
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(last))
      : undefined;
    const node = isPair(pair) ? pair.key : document.getIn(steps.slice(0, length), true);
    if (isNode(node) && node.range != null) return node.range[0];
  }
  return 0;
}

/** Terms of all types and those to ignore, each once. */
function meanings({ weights, ignore, types }: TaxonomyFile): Map<string, TermMeaning> {
  const found = new Map<string, TermMeaning>(ignore.map((words) => [foldWords(words).words, []]));
  for (const [type, { evidence }] of types.entries())
    for (const [name, terms] of Object.entries(evidence)) {
      const weight = weights[name];
      if (weight === undefined) continue;
      for (const words of terms) {
        const { words: term } = foldWords(words);
        found.set(term, [...(found.get(term) ?? []), { type, weight }]);
      }
    }
  return found;
}

/** JSON with the keys of every object in order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
