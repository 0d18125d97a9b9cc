import { getNamedType, type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import { labelOfId } from '../graph/model.js';
import { cursorScope } from '../plan/cursor.js';
import { selectPage, type PageSelection } from '../plan/Page.js';
import { pageWindow, type PageArguments, type PageWindow } from '../plan/PageArguments.js';
import { nothingPending, type PendingList, type PendingReference, type Target } from '../plan/Pending.js';
import { planNodes, type NodeQuestion, type Plan } from '../plan/planNodes.js';
import { nodeTypeOf, projectJson } from '../plan/project.js';
import { planNear } from '../plan/planNear.js';
import { planRootPage, planRootTotal, type RootSource, type RootWindow } from '../plan/planRootPage.js';
import type { Question } from '../plan/Question.js';
import { fillQuotes } from '../plan/quote.js';
import type { Operation, SelectedField } from '../plan/selectedFields.js';
import { typedObjects } from '../plan/typedObjects.js';
import { fixedStatement } from '../store/fixedStatement.js';
import { groupBy } from '../store/groupBy.js';
import type { Parameters, Row, Store } from '../store/Store.js';
import type { Context } from './Context.js';
import { answerSimilarity } from './outline/similarity.js';

/** Rows that are no nodes themselves: values by field name, with the keys they are in order of. */
export interface ValueSource {
  readonly connection: string;
  readonly rows: (window: PageWindow) => Promise<ValueWindow>;
  readonly total: () => Promise<number>;
}

export interface ValueWindow {
  readonly rows: readonly { readonly keys: readonly unknown[]; readonly value: unknown }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** The reading of one root field: what is selected below it, in as many statements as its shape needs. */
export class Reading {
  readonly operation: Operation;
  readonly #context: Context;
  readonly #info: GraphQLResolveInfo;
  readonly #pending = nothingPending();
  /** Those of its objects whose nodes there are none of. */
  readonly #missing = new WeakSet<object>();
  readonly #source: Pick<Store, 'read'>;

  /** @param gathers whether the answer is gathered from the whole graph and may be kept */
  constructor(context: Context, info: GraphQLResolveInfo, { gathers = false } = {}) {
    const { schema, fragments, variableValues } = info;
    this.#context = context;
    this.#info = info;
    this.#source = gathers ? gathering(context) : context.store;
    this.operation = { schema, fragments, variableValues, issueTypes: context.store.issueTypes };
  }

  /** Nodes of any kind, in the order asked, null for what does not exist, whatever the text: one statement per kind. */
  async nodes(ids: readonly string[]): Promise<unknown[]> {
    const targets = ids.map((id) => {
      const type = nodeTypeOf(this.operation, id);
      if (type === undefined) return null;
      const target = typedObjects(type.name)();
      this.#pending.references.push({ target, id, nodes: this.#info.fieldNodes });
      return target;
    });
    await this.settle();
    return targets.map((target) => (target === null || this.#missing.has(target) ? null : target));
  }

  /** Nodes of one type, in the order of the ids; what does not exist is left out. */
  async nodesOf(type: string, ids: readonly string[]): Promise<unknown[]> {
    const found = await this.views({ type: this.objectType(type), ids, views: [this.#info.fieldNodes] });
    await this.settle();
    return ids.flatMap((id) => found.get(id) ?? []);
  }

  /** Nodes of one type whose ids a fixed statement gives, in its order. */
  async listed(type: string, statement: string, parameters: Parameters = {}): Promise<unknown[]> {
    const rows = await this.rows(fixedStatement(statement), parameters);
    return this.nodesOf(
      type,
      rows.map((row) => row['id'] as string),
    );
  }

  /** A connection: the page in one statement, or a few where it is looked for among what is near first; the total only when selected. */
  async page(args: PageArguments, source: RootSource): Promise<unknown> {
    const selection = selectPage(this.operation, this.objectType(source.connection), this.#info.fieldNodes);
    const scope = this.#scopeOf(args);
    const window = pageWindow(args, scope);
    const [cut, total] = await Promise.all([
      selection.wantsRows ? this.#rootPage(source, window, selection) : undefined,
      selection.wantsTotal ? this.#total(source) : undefined,
    ]);
    await this.settle();
    return selection.build({
      rows: cut?.rows ?? [],
      hasNextPage: cut?.hasNextPage ?? false,
      hasPreviousPage: cut?.hasPreviousPage ?? false,
      total,
      scope,
    });
  }

  /**
   * Values by field name as they were selected: an object or a list of them. Where the API has a node of any kind, the
   * value is its id.
   */
  async values(values: unknown): Promise<unknown> {
    const answer = projectJson(this.operation, values, this.#selected(), '', this.#pending);
    await this.settle();
    return answer;
  }

  /** A connection over values by field name, all of the question's rows of a page. */
  async valuesPage(args: PageArguments, source: ValueSource): Promise<unknown> {
    const selection = selectPage(this.operation, this.objectType(source.connection), this.#info.fieldNodes);
    const scope = this.#scopeOf(args);
    const window = pageWindow(args, scope);
    const [cut, total] = await Promise.all([
      selection.wantsRows ? source.rows(window) : undefined,
      selection.wantsTotal ? source.total() : undefined,
    ]);
    const rows = (cut?.rows ?? []).map(({ keys, value }) => ({
      keys,
      views: selection.views.map((nodes) =>
        projectJson(this.operation, value, { ...this.#selected(), type: selection.itemType, nodes }, '', this.#pending),
      ),
    }));
    await this.settle();
    return selection.build({
      rows,
      hasNextPage: cut?.hasNextPage ?? false,
      hasPreviousPage: cut?.hasPreviousPage ?? false,
      total,
      scope,
    });
  }

  rows(statement: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    return this.#read(this.#source, statement, parameters);
  }

  ask({ statement, parameters }: Question): Promise<readonly Row[]> {
    return this.rows(statement, parameters);
  }

  /** The views of nodes by id; call `settle` when all is asked. */
  async views(question: NodeQuestion): Promise<Map<string, readonly unknown[]>> {
    if (question.ids.length === 0 || question.views.length === 0) return new Map();
    const ids = [...new Set(question.ids)];
    const found = await this.#run(planNodes(this.operation, { ...question, ids }));
    // There may be none, or it is being replaced.
    if (found.size < ids.length) this.#context.onFollowUp?.();
    return found;
  }

  /**
   * Reads what decoding left open: nodes known by id alone, one statement per kind and selection, and lists that are not
   * in the graph; then the quotes of all.
   */
  async settle(): Promise<void> {
    const { references, lists, quotes } = this.#pending;
    const worked: PendingList[] = [];
    if (references.length + lists.length + quotes.length > 0) this.#context.onFollowUp?.();
    while (references.length + lists.length > 0) {
      const asked = lists.splice(0);
      worked.push(...asked);
      await Promise.all([
        ...groupReferences(references.splice(0)).map((group) => this.#fill(group)),
        ...[...groupBy(asked, ({ by }) => by)].map(([by, group]) => this.#workOut(by, group)),
      ]);
    }
    // A node may have gone since the list was worked out.
    for (const { list } of worked) list.splice(0, list.length, ...list.filter((object) => this.#isWhole(object)));
    if (quotes.length === 0) return;
    const reportIds = [...new Set(quotes.map(({ reportId }) => reportId))];
    const rows = await this.rows(fixedStatement('source-texts'), { reportIds });
    fillQuotes(quotes.splice(0), new Map(rows.map((row) => [row['reportId'] as string, row['text'] as string])));
  }

  /** What the cursors of the root field belong to. */
  #scopeOf(args: PageArguments): string {
    const { field } = this.#selected();
    return cursorScope(field.name, { ...args }, field.args);
  }

  /** The root field itself. */
  #selected(): SelectedField {
    const { fieldName, parentType, fieldNodes, returnType } = this.#info;
    const field = parentType.getFields()[fieldName]!;
    return { responseKey: fieldName, field, type: getNamedType(returnType), args: {}, nodes: fieldNodes };
  }

  /** Whether an id is of a kind that the API has. */
  isNode(id: string): boolean {
    return nodeTypeOf(this.operation, id) !== undefined;
  }

  objectType(name: string): GraphQLObjectType {
    return this.operation.schema.getType(name) as GraphQLObjectType;
  }

  async #run<Answer>(plan: Plan<Answer>): Promise<Answer> {
    return plan.decode(await this.rows(plan.statement, plan.parameters), this.#pending);
  }

  /** Looks among what is near first, then among all. */
  async #rootPage(source: RootSource, window: PageWindow, selection: PageSelection): Promise<RootWindow> {
    // Before anything is read: it refuses foreign cursors.
    const amongAll = planRootPage(this.operation, source, window, selection);
    for (const near of source.near ?? []) {
      this.#context.onFollowUp?.();
      const { ids, areAll } = await this.#run(planNear(this.operation, near, window));
      const ofNear = { roots: near.roots, ids };
      const found = await this.#run(planRootPage(this.operation, source, window, selection, ofNear));
      if (areAll || found.isFull) return found;
    }
    return this.#run(amongAll);
  }

  /** Counted once for all pages. */
  async #total(source: RootSource): Promise<number> {
    const { statement, parameters, decode } = planRootTotal(this.operation, source);
    return decode(await this.#read(gathering(this.#context), statement, parameters), this.#pending);
  }

  async #read(source: Pick<Store, 'read'>, statement: string, parameters: Parameters): Promise<readonly Row[]> {
    const started = performance.now();
    try {
      return await source.read(statement, parameters);
    } finally {
      this.#context.onStatement?.(statement, performance.now() - started);
    }
  }

  async #fill(references: readonly PendingReference[]): Promise<void> {
    const [{ id: sample, nodes } = { id: '', nodes: [] as readonly FieldNode[] }] = references;
    const type = nodeTypeOf(this.operation, sample);
    if (type === undefined) return;
    const found = await this.views({ type, ids: references.map(({ id }) => id), views: [nodes] });
    for (const { target, id } of references) {
      const [view] = found.get(id) ?? [];
      if (view === undefined) this.#missing.add(target);
      else Object.assign(target, view);
    }
  }

  /** Whether all nodes that an object refers to were found. */
  #isWhole(object: unknown): boolean {
    return Object.values(object as Target).every((value) => !this.#missing.has(value as object));
  }

  async #workOut(by: PendingList['by'], asked: readonly PendingList[]): Promise<void> {
    const answers = await workers[by](this.#context.store, asked);
    for (const [at, { list, selected }] of asked.entries()) {
      list.push(...(projectJson(this.operation, answers[at], selected, '', this.#pending) as unknown[]));
    }
  }
}

const gathering = ({ store, answers = store }: Context): Pick<Store, 'read'> => answers;

/** Lists that are not in the graph, by what works them out: for each, its values by field name. */
const workers: Readonly<Record<PendingList['by'], typeof answerSimilarity>> = { similarity: answerSimilarity };

/** By kind and selection. */
function groupReferences(references: readonly PendingReference[]): PendingReference[][] {
  const numbers = new Map<FieldNode, number>();
  const numberOf = (node: FieldNode): number =>
    numbers.get(node) ?? (numbers.set(node, numbers.size), numbers.size - 1);
  const groups = new Map<string, PendingReference[]>();
  for (const reference of references) {
    // A field may be merged from several places of the operation: all of them make the selection.
    const key = [labelOfId(reference.id), ...reference.nodes.map(numberOf)].join(' ');
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(reference);
  }
  return [...groups.values()];
}
