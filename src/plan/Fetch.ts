import type { GraphQLField } from 'graphql';
import type { FilterCompiler } from './Filter.js';
import type { Order } from './Order.js';

/**
 * How a field of the API is read from the graph: a closed vocabulary. A field that says nothing reads the property of
 * its own name.
 *
 * Patterns are Cypher with names: `self` is the node the field stands on, `it` what the field yields, and any further
 * name can be read by the yielded type with `bound`. The planner makes the names unique.
 */
export type Fetch =
  | PropertyFetch
  | TextFetch
  | JsonFetch
  | SpanFetch
  | InlineFetch
  | RelatedFetch
  | PageFetch
  | CountFetch
  | BoundFetch
  | ReferenceFetch
  | TallyFetch
  | KnownFetch
  | LaterFetch;

/** A property of the node. */
export interface PropertyFetch {
  readonly kind: 'property';
  readonly name: string;
}

/** A text property, cut by the arguments `start` and `end` in UTF-16 code units: here, since the engines count code points. */
export interface TextFetch {
  readonly kind: 'text';
  readonly name: string;
}

/** A list property whose items are JSON objects; spans and node ids inside them are resolved. */
export interface JsonFetch {
  readonly kind: 'json';
  readonly name: string;
}

/** Two properties that say where words stand; `line` and `quote` are cut from the report's text. */
export interface SpanFetch {
  readonly kind: 'span';
  readonly start: string;
  readonly end: string;
}

/** An object made of the same node: its fields are read as `fields` says, else as the object's type says. */
export interface InlineFetch {
  readonly kind: 'inline';
  /** The object is null where none of these properties has a value. */
  readonly presentIf?: readonly string[];
  readonly fields?: Readonly<Record<string, Fetch>>;
}

/** Conditions by argument name, `$` standing for the value: `{ role: 'it.role = $' }`. A missing argument restricts nothing. */
export type Conditions = Readonly<Record<string, string>>;

interface Traversal {
  readonly pattern: string;
  readonly where?: Conditions;
  /** Which pattern name a name of the yielded type is bound to, where they differ. */
  readonly bind?: Readonly<Record<string, string>>;
  /** The pattern may reach one node by several ways. */
  readonly distinct?: boolean;
  /** The scope of the root question restricts the pattern's `issue` (else `it`) and its `typing`. */
  readonly scoped?: boolean;
}

/** Nodes or relationships that a pattern reaches; one or a list, as the field's type says. */
export interface RelatedFetch extends Traversal {
  readonly kind: 'related';
  readonly order: Order;
  readonly group?: Grouping;
}

/** How many of something go with each row of a pattern; made by `group` of the yielding pattern. */
export interface TallyFetch {
  readonly kind: 'tally';
  readonly name: string;
}

/** What the root question has worked out of the node beforehand. */
export interface KnownFetch {
  readonly kind: 'known';
  readonly name: string;
}

/** Rows of a pattern put together: one for each `it`, with how many different `count` go with it. */
export interface Grouping {
  /** A name of the pattern. */
  readonly count: string;
  /** Read by `tally`, and an order may use it. */
  readonly as: string;
}

/** A Relay connection over what a pattern reaches. */
export interface PageFetch extends Traversal {
  readonly kind: 'page';
  /** Orders by value of the `orderBy` argument; the first one is the default. */
  readonly orders: Readonly<Record<string, Order>>;
  readonly filter?: FilterCompiler;
}

/** How many `it` a pattern reaches. */
export interface CountFetch {
  readonly kind: 'count';
  readonly pattern: string;
  /** The pattern may reach one node by several ways. */
  readonly distinct: boolean;
}

/** A node the yielding pattern has bound by that name. */
export interface BoundFetch {
  readonly kind: 'bound';
  readonly name: string;
}

/** A node of any kind, by its id: `self`, a bound name or a property that holds it. Read with one statement per concrete type. */
export interface ReferenceFetch {
  readonly kind: 'reference';
  readonly name: string;
}

/** A list that is not in the graph: worked out after the plan, for all nodes that ask at once, from properties of each. */
export interface LaterFetch {
  readonly kind: 'later';
  /** What works it out. */
  readonly by: 'similarity';
  readonly properties: readonly string[];
  /** Sees the arguments before anything is read. @throws BadUserInput */
  readonly check: (args: Readonly<Record<string, unknown>>) => void;
}

export const property = (name: string): PropertyFetch => ({ kind: 'property', name });
export const text = (name: string): TextFetch => ({ kind: 'text', name });
export const json = (name: string): JsonFetch => ({ kind: 'json', name });
/** `span('title')` reads titleStart and titleEnd; `span()` start and end. */
export const span = (prefix = ''): SpanFetch =>
  prefix === ''
    ? { kind: 'span', start: 'start', end: 'end' }
    : { kind: 'span', start: `${prefix}Start`, end: `${prefix}End` };
export const inline = (options: Omit<InlineFetch, 'kind'> = {}): InlineFetch => ({ kind: 'inline', ...options });
export const related = (
  pattern: string,
  options: Omit<RelatedFetch, 'kind' | 'pattern' | 'order'> & { order?: Order } = {},
): RelatedFetch => ({
  kind: 'related',
  order: [],
  ...options,
  pattern,
});
export const page = (pattern: string, options: Omit<PageFetch, 'kind' | 'pattern'>): PageFetch => ({
  kind: 'page',
  ...options,
  pattern,
});
export const known = (name: string): KnownFetch => ({ kind: 'known', name });
export const later = (by: LaterFetch['by'], properties: readonly string[], check: LaterFetch['check']): LaterFetch => ({
  kind: 'later',
  by,
  properties,
  check,
});
export const tally = (name: string): TallyFetch => ({ kind: 'tally', name });
export const count = (pattern: string, { distinct = false } = {}): CountFetch => ({
  kind: 'count',
  pattern,
  distinct,
});
export const bound = (name: string): BoundFetch => ({ kind: 'bound', name });
export const reference = (name: string): ReferenceFetch => ({ kind: 'reference', name });

/** Kept on the schema's own fields (`extensions.fetch`), so that the schema alone says where everything comes from. */
export function fetchOf(field: GraphQLField<unknown, unknown>): Fetch {
  return (field.extensions['fetch'] as Fetch | undefined) ?? property(field.name);
}
