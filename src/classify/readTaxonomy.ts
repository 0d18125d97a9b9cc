import { createHash } from 'node:crypto';
import { type Document, LineCounter, isMap, isNode, isScalar, parseDocument } from 'yaml';
import type { z } from 'zod';
import { foldWords } from './foldWords.js';
import type { Taxonomy, TermMeaning } from './Taxonomy.js';
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
  const refusal = (offset: number, reason: string) => new TaxonomyRefusal(fileName, lines.linePos(offset).line, reason);

  const broken = [...document.errors, ...document.warnings].at(0);
  if (broken !== undefined) throw refusal(broken.pos[0], broken.message);
  const read = taxonomyFile.safeParse(valuesOf(document, (reason) => refusal(0, reason)));
  if (read.success) return read.data;
  const [first] = read.error.issues
    .map((problem) => ({ offset: offsetOf(document, problem), reason: reasonOf(problem) }))
    .sort((a, b) => a.offset - b.offset);
  throw refusal(first!.offset, first!.reason);
}

/** The library throws where aliases would unfold without end. */
function valuesOf(document: Document, refusal: (reason: string) => TaxonomyRefusal): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw refusal(error instanceof Error ? error.message : String(error));
  }
}

type Problem = z.core.$ZodIssue;

function reasonOf(problem: Problem): string {
  return problem.code === 'unrecognized_keys' ? `${problem.keys.join(', ')}: not known here` : problem.message;
}

/** Where the part of the file stands that a problem is about; for what is missing, the part that lacks it. */
function offsetOf(document: Document, problem: Problem): number {
  const path = problem.code === 'unrecognized_keys' ? [...problem.path, problem.keys[0]!] : problem.path;
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const name = String(path[length - 1]);
    const key = isMap(parent) ? parent.items.map((pair) => pair.key).find((key) => isNamed(key, name)) : undefined;
    const node = key ?? document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range != null) return node.range[0];
  }
  return 0;
}

function isNamed(key: unknown, name: string): boolean {
  return isScalar(key) && String(key.value) === name;
}

/** The terms of all types and those to ignore, each once. */
function meanings({ weights, ignore, types }: TaxonomyFile): Map<string, TermMeaning> {
  const found = new Map<string, TermMeaning>(ignore.map((words) => [foldWords(words).words, []]));
  for (const [type, { evidence }] of types.entries())
    for (const [name, terms] of Object.entries(evidence))
      for (const words of terms) {
        const { words: term } = foldWords(words);
        found.set(term, [...(found.get(term) ?? []), { type, weight: weights[name]! }]);
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
