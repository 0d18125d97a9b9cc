import fc from 'fast-check';
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../src/store/Store.js';
import { askGraph, schema } from '../support/askGraph.js';
import { describeEngines } from '../support/engines.js';
import { extractor, sampleFiles, sourceFile } from '../support/reports.js';

interface Selected {
  readonly text: string;
  /** Fields that yield nodes whose kind only their ids tell. */
  readonly references: number;
}

const isRequired = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  args.some(({ type, defaultValue }) => getNullableType(type) !== type && defaultValue === undefined);
const isPage = ({ type }: GraphQLField<unknown, unknown>): boolean => getNamedType(type).name.endsWith('Connection');

/** Any selection on a type, so many levels deep at most; pages are small, since what matters is their shape. */
function selectionOn(typeName: string, levels: number): fc.Arbitrary<Selected> {
  const type = schema.getType(typeName) as GraphQLObjectType;
  if (isAbstractType(type)) {
    const kinds = schema.getPossibleTypes(type).map(({ name }) => name);
    return fc
      .subarray(kinds, { minLength: 1, maxLength: 2 })
      .chain((chosen) => fc.tuple(...chosen.map((kind) => selectionOn(kind, levels).map((inner) => ({ kind, inner })))))
      .map((parts) => ({
        text: parts.map(({ kind, inner }) => `... on ${kind} { ${inner.text} }`).join(' '),
        references: parts.reduce((sum, { inner }) => sum + inner.references, 0),
      }));
  }
  const fields = Object.values(type.getFields()).filter(
    (field) => !isRequired(field) && (levels > 0 || !isCompositeType(getNamedType(field.type))),
  );
  if (fields.length === 0) return fc.constant({ text: '__typename', references: 0 });
  return fc
    .subarray(fields, { minLength: 1, maxLength: Math.min(3, fields.length) })
    .chain((chosen) => fc.tuple(...chosen.map((field, at) => selected(field, `f${at}`, levels))))
    .map((parts) => ({
      text: parts.map(({ text }) => text).join(' '),
      references: parts.reduce((sum, { references }) => sum + references, 0),
    }));
}

function selected(field: GraphQLField<unknown, unknown>, alias: string, levels: number): fc.Arbitrary<Selected> {
  const inner = getNamedType(field.type);
  if (!isCompositeType(inner)) return fc.constant({ text: `${alias}_${field.name}: ${field.name}`, references: 0 });
  const called = `${alias}_${field.name}: ${field.name}${isPage(field) ? '(first: 5)' : ''}`;
  const below = isPage(field) ? levels : levels - 1;
  return selectionOn(inner.name, below).map(({ text, references }) => ({
    text: `${called} { ${text} }`,
    references: references + (isAbstractType(inner) || inner.name === 'SimilarIssue' ? 1 : 0),
  }));
}

const roots = Object.values(schema.getQueryType()!.getFields()).filter(
  (field) => !isRequired(field) && (isListType(getNullableType(field.type)) || isPage(field)),
);
const operation = fc
  .constantFrom(...roots)
  .chain((root) => selected(root, 'root', 3))
  .map(({ text, references }) => ({ text: `{ ${text} }`, references }));

/** Node types, and so the most statements that nodes of one field can take. */
const kinds = schema.getPossibleTypes(schema.getType('Node') as never).length;
/** A question, its counts, its ids, its total, its plan, and the texts of quotes. */
const ofRoot = 6;

describeEngines('any nested query', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await engine.openEmptyStore(extractor);
    for (const path of sampleFiles) await store.put(sourceFile(path));
  });
  afterAll(() => store.close());

  it('takes statements by its shape, never by its rows (row 32)', async () => {
    await fc.assert(
      fc.asyncProperty(operation, async ({ text, references }) => {
        const { result, statements } = await askGraph(store, text);
        expect(result.errors).toBeUndefined();
        expect(statements.length).toBeLessThanOrEqual(ofRoot + kinds * references);
      }),
      { numRuns: 60 },
    );
  });
});
