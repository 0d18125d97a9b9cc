import {
  BREAK,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isIntrospectionType,
  isListType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  visit,
  type ArgumentNode,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { costOf, rowsOf } from './Cost.js';
import { costOfConditions } from './costOfConditions.js';
import { fetchOf } from './Fetch.js';

/** What an operation asks for, fragments expanded. Nothing of it is known from the graph. */
export interface OperationMeasure {
  /** Points, as in `Cost`. */
  readonly cost: number;
  /** Of fields inside fields. */
  readonly depth: number;
  readonly fields: number;
  /** Subqueries of one statement, in the root field that has most. */
  readonly relations: number;
  readonly rootFields: number;
}

/** A valid operation and its variables, coerced. */
export interface MeasuredOperation {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly operation: OperationDefinitionNode;
  readonly variableValues: Readonly<Record<string, unknown>>;
}

/** A selection, or a field of one. */
interface Measure {
  /** Points for each parent. */
  readonly once: number;
  /** Points for each row, where the parent is a connection. */
  readonly perRow: number;
  readonly wantsRows: boolean;
  readonly wantsTotal: boolean;
  readonly depth: number;
  readonly fields: number;
  readonly relations: number;
  /** The lists in it, as `Type.field`. */
  readonly lists: ReadonlySet<string>;
  /** No variable says anything of it. */
  readonly isConstant: boolean;
}

/** Selections whose measure is always the same; they go with their document. */
const constants = new WeakMap<SelectionSetNode, Measure>();

/** To read a node and answer with it. */
const node = 1;
/** To answer with one value of it. */
const leaf = 0.25;
/** Who comes back to a list from within it comes back to the longest ones most often. */
const comingBack = 4;
/** The schema is at hand. */
const introspected = 0.05;
/** How many there are in this schema, about. */
const introspectedRows: Readonly<Record<string, number>> = { types: 120, fields: 15, args: 3, possibleTypes: 10 };
const fewRows = 5;

/**
 * Measures an operation in time in proportion to its text: a fragment is measured once, however often it is spread.
 * What is asked for twice under one name counts twice.
 */
export function measureOperation(measured: MeasuredOperation): OperationMeasure {
  const { schema, operation } = measured;
  const root = schema.getRootType(operation.operation);
  if (root == null) throw new Error(`The schema has no ${operation.operation}s`);
  const measurer = new Measurer(measured);
  const roots = measurer.rootFields(operation.selectionSet).map((field) => measurer.field(root, field));
  const { once, depth, fields } = roots.reduce(together, nothing);
  const relations = Math.max(0, ...roots.map((field) => field.relations));
  return { cost: Math.ceil(once), depth, fields, relations, rootFields: roots.length };
}

class Measurer {
  readonly #known = new Map<string, Measure>();

  constructor(private readonly measured: MeasuredOperation) {}

  /** Each fragment expanded once, as execution does. */
  rootFields({ selections }: SelectionSetNode, visited = new Set<string>()): FieldNode[] {
    return selections.flatMap((selection) => {
      if (!this.#isIncluded(selection)) return [];
      if (selection.kind === Kind.FIELD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) return this.rootFields(selection.selectionSet, visited);
      const name = selection.name.value;
      if (visited.has(name)) return [];
      return this.rootFields(this.measured.fragments[name]!.selectionSet, visited.add(name));
    });
  }

  field(parent: GraphQLNamedType, selected: FieldNode): Measure {
    const field = fieldOf(parent, selected.name.value);
    const isConstant = !speaksOfVariables(selected.arguments);
    const own = { ...nothing, ...roleIn(parent, selected.name.value), depth: 1, fields: 1, isConstant };
    if (field === undefined) return { ...own, once: leaf };
    const relations = relationKinds.has(fetchOf(field).kind) ? 1 : 0;
    if (selected.selectionSet === undefined) return { ...own, once: leaf + (costOf(field).base ?? 0), relations };

    const type = getNamedType(field.type);
    const below = this.#selection(type, selected.selectionSet);
    const list = isConnection(type) || isListType(getNullableType(field.type)) ? `${parent.name}.${field.name}` : '';
    const shape = {
      ...own,
      depth: below.depth + 1,
      fields: capped(below.fields + 1),
      // A page and its total are a subquery each.
      relations: capped(below.relations + (below.wantsRows && below.wantsTotal ? 2 : 1) * relations),
      lists: list === '' ? below.lists : new Set([...below.lists, list]),
      isConstant: isConstant && below.isConstant,
    };
    if (own.isRow) return { ...shape, perRow: node + below.once };
    if (isIntrospectionType(type)) {
      const rows = list === '' ? 1 : (introspectedRows[field.name] ?? fewRows);
      return { ...shape, once: capped(rows * (introspected + below.once)) };
    }
    const cost = costOf(field);
    const args = this.#arguments(field, selected);
    const rows = rowsOf(cost, args, isConnection(type)) * (below.lists.has(list) ? comingBack : 1);
    const scans = isConnection(type) ? Number(below.wantsRows) + Number(below.wantsTotal) : 1;
    const choosing = scans * ((cost.base ?? 0) + (cost.among === undefined ? 0 : cost.among * costOfConditions(args)));
    const answering = isConnection(type) ? below.once + rows * below.perRow : rows * (node + below.once);
    return { ...shape, once: capped(choosing + answering) };
  }

  #selection(type: GraphQLNamedType, selectionSet: SelectionSetNode): Measure {
    const constant = constants.get(selectionSet);
    if (constant !== undefined) return constant;
    const measure = this.#selections(type, selectionSet);
    if (measure.isConstant) constants.set(selectionSet, measure);
    return measure;
  }

  #selections(type: GraphQLNamedType, { selections }: SelectionSetNode): Measure {
    const isConstant = !selections.some(({ directives }) => speaksOfVariables(directives));
    return selections
      .filter((selection) => this.#isIncluded(selection))
      .map((selection) => {
        if (selection.kind === Kind.FIELD) return this.field(type, selection);
        if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#fragment(selection.name.value);
        return this.#selection(this.#type(selection.typeCondition?.name.value) ?? type, selection.selectionSet);
      })
      .reduce(together, { ...nothing, isConstant });
  }

  /** No fragment of a valid document leads back to itself. */
  #fragment(name: string): Measure {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const { typeCondition, selectionSet } = this.measured.fragments[name]!;
    const measure = this.#selection(this.#type(typeCondition.name.value)!, selectionSet);
    this.#known.set(name, measure);
    return measure;
  }

  #type(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : this.measured.schema.getType(name);
  }

  /** None where they cannot be coerced: the field is refused then. */
  #arguments(field: GraphQLField<unknown, unknown>, selected: FieldNode): Readonly<Record<string, unknown>> {
    try {
      return getArgumentValues(field, selected, this.measured.variableValues);
    } catch {
      return {};
    }
  }

  #isIncluded(selection: { readonly directives?: readonly DirectiveNode[] }): boolean {
    const { variableValues } = this.measured;
    return (
      getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.['if'] !== true &&
      getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.['if'] !== false
    );
  }
}

/** Undefined for `__typename`. */
function fieldOf(parent: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return 'getFields' in parent ? (parent.getFields()[name] as GraphQLField<unknown, unknown> | undefined) : undefined;
}

const isConnection = ({ name }: GraphQLNamedType): boolean => name.endsWith('Connection');

function roleIn(
  parent: GraphQLNamedType,
  name: string,
): Pick<Measure, 'wantsRows' | 'wantsTotal'> & { isRow: boolean } {
  const isPart = isConnection(parent);
  const wantsTotal = isPart && name === 'totalCount';
  return { wantsTotal, wantsRows: isPart && !wantsTotal, isRow: isPart && (name === 'nodes' || name === 'edges') };
}

/** What the planner makes a subquery of. */
const relationKinds: ReadonlySet<string> = new Set(['related', 'page', 'count']);

const nothing: Measure = {
  once: 0,
  perRow: 0,
  wantsRows: false,
  wantsTotal: false,
  depth: 0,
  fields: 0,
  relations: 0,
  lists: new Set(),
  isConstant: true,
};

const together = (a: Measure, b: Measure): Measure => ({
  once: capped(a.once + b.once),
  perRow: capped(a.perRow + b.perRow),
  wantsRows: a.wantsRows || b.wantsRows,
  wantsTotal: a.wantsTotal || b.wantsTotal,
  depth: Math.max(a.depth, b.depth),
  fields: capped(a.fields + b.fields),
  relations: capped(a.relations + b.relations),
  lists: b.lists.size === 0 ? a.lists : new Set([...a.lists, ...b.lists]),
  isConstant: a.isConstant && b.isConstant,
});

/** Whether a variable stands in arguments, those of directives included. */
function speaksOfVariables(nodes: readonly (ArgumentNode | DirectiveNode)[] = []): boolean {
  let found = false;
  for (const node of nodes) visit(node, { [Kind.VARIABLE]: () => ((found = true), BREAK) });
  return found;
}

/** Whatever is beyond counting stays a number. */
const capped = (value: number): number => Math.min(value, Number.MAX_SAFE_INTEGER);
