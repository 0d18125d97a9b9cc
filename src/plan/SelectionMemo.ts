import type { FieldNode } from 'graphql';
import type { Operation } from './selectedFields.js';
import { variablesWithin } from './variablesWithin.js';

/** Selections, each of one object: the fields whose selections are merged. */
export type Selections = readonly (readonly FieldNode[])[];

interface Known<Made> {
  readonly selections: Selections;
  /** What else it was made of. */
  readonly of: readonly unknown[];
  readonly made: Made;
}

/** Values as JSON: what is longer is not kept. */
const longestValues = 2_000;

/**
 * Keeps what is made of selections for as long as their document is kept: the same selections give the same, as long as
 * the variables in them have the same values; others may change.
 */
export class SelectionMemo<Made> {
  /** By the first field and the values of the variables within. */
  readonly #known = new WeakMap<FieldNode, Map<string, Known<Made>>>();

  /** @param most of one selection, with different values; those made longest ago go first */
  constructor(private readonly most: number) {}

  /** @param of what else it is made of */
  get(operation: Operation, selections: Selections, of: readonly unknown[], make: () => Made): Made {
    const field = selections[0]?.[0];
    if (field === undefined) return make();
    const values = valuesWithin(operation, selections);
    if (values.length > longestValues) return make();
    const known = this.#known.get(field) ?? new Map<string, Known<Made>>();
    this.#known.set(field, known);
    const found = known.get(values);
    if (found !== undefined && isSame(found.of, of) && areSame(found.selections, selections)) return found.made;
    const made = make();
    known.delete(values);
    known.set(values, { selections, of, made });
    if (known.size > this.most) known.delete(known.keys().next().value!);
    return made;
  }
}

/** A variable that is not given is told from one that is null. */
function valuesWithin({ fragments, variableValues }: Operation, selections: Selections): string {
  const names = new Set(selections.flat().flatMap((node) => [...variablesWithin(node, fragments)]));
  return JSON.stringify([...names].map((name) => (name in variableValues ? [variableValues[name]] : [])));
}

const areSame = (one: Selections, other: Selections): boolean =>
  one.length === other.length && one.every((nodes, at) => isSame(nodes, other[at]!));

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, at) => item === other[at]);
