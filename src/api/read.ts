import { getNamedType, isObjectType, type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import { labelOfId } from '../graph/model.js';
import { cursorScope } from '../plan/cursor.js';
import { selectPage } from '../plan/Page.js';
import { pageWindow, type PageArguments } from '../plan/PageArguments.js';
import { nothingPending, type Pending, type PendingReference } from '../plan/Pending.js';
import { planNodes, type Plan } from '../plan/planNodes.js';
import { planRootIds, planRootTotal, type RootSource } from '../plan/planRootPage.js';
import { fillQuotes } from '../plan/quote.js';
import { selectedFields, type Operation } from '../plan/selectedFields.js';
import { fixedStatement } from '../store/fixedStatement.js';
import type { Parameters } from '../store/Store.js';
import type { Context } from './Context.js';

/** A node of any kind with all that is selected below it; null for what does not exist, whatever the text. */
export async function readNode({ store }: Context, info: GraphQLResolveInfo, id: string): Promise<unknown> {
  return (await readAnyNodes({ store }, info, [id]))[0] ?? null;
}

/** Nodes of any kind, in the order asked, null where there is none: one statement per kind. */
export async function readAnyNodes(
  context: Context,
  info: GraphQLResolveInfo,
  ids: readonly string[],
): Promise<unknown[]> {
  const pending = nothingPending();
  const targets = ids.map((id) => ({ target: {}, id, nodes: info.fieldNodes }));
  pending.references.push(...targets);
  await settle(context, info, pending);
  return targets.map(({ target }) => ('__typename' in target ? target : null));
}

/** Nodes of one type in the order of the ids. */
export async function readNodes(
  context: Context,
  info: GraphQLResolveInfo,
  type: string,
  ids: readonly string[],
): Promise<unknown[]> {
  const pending = nothingPending();
  const found = await readViews(context, info, objectType(info, type), ids, [info.fieldNodes], pending);
  await settle(context, info, pending);
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** Nodes of one type whose ids a fixed statement gives, in its order. */
export async function readAll(
  context: Context,
  info: GraphQLResolveInfo,
  type: string,
  statement: string,
  parameters: Parameters = {},
): Promise<unknown[]> {
  const rows = await context.store.read(fixedStatement(statement), parameters);
  return readNodes(
    context,
    info,
    type,
    rows.map((row) => row['id'] as string),
  );
}

/** The one row of a fixed statement as an object: its columns, and what is known besides, by field name. */
export async function readRow(
  context: Context,
  info: GraphQLResolveInfo,
  statement: string,
  known: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const [row] = await context.store.read(fixedStatement(statement));
  const values = { ...row, ...known };
  const type = getNamedType(info.returnType) as GraphQLObjectType;
  return Object.fromEntries([
    ['__typename', type.name],
    ...selectedFields(info, type, info.fieldNodes).map(({ responseKey, field }) => [responseKey, values[field.name]]),
  ]);
}

/** A root connection: the ids of the page in order, then the plan for them; the total only when selected. */
export async function readPage(
  context: Context,
  info: GraphQLResolveInfo,
  args: PageArguments,
  source: RootSource,
): Promise<unknown> {
  const type = info.schema.getType(source.connection) as GraphQLObjectType;
  const selection = selectPage(info, type, info.fieldNodes);
  const scope = cursorScope(info.fieldName, { ...args });
  const window = pageWindow(args, scope);
  const pending = nothingPending();
  const [cut, total] = await Promise.all([
    selection.wantsRows ? run(context, planRootIds(source, window), pending) : undefined,
    selection.wantsTotal ? run(context, planRootTotal(source), pending) : undefined,
  ]);
  const ids = cut?.rows.map(({ id }) => id) ?? [];
  const found = await readViews(context, info, selection.itemType, ids, selection.views, pending);
  await settle(context, info, pending);
  return selection.build({
    rows: (cut?.rows ?? []).map(({ id, keys }) => ({ keys, views: found.get(id) ?? [] })),
    hasNextPage: cut?.hasNextPage ?? false,
    hasPreviousPage: cut?.hasPreviousPage ?? false,
    total,
    scope,
  });
}

async function run<Answer>({ store }: Context, plan: Plan<Answer>, pending: Pending): Promise<Answer> {
  return plan.decode(await store.read(plan.statement, plan.parameters), pending);
}

async function readViews(
  context: Context,
  operation: Operation,
  type: GraphQLObjectType,
  ids: readonly string[],
  views: readonly (readonly FieldNode[])[],
  pending: Pending,
): Promise<Map<string, readonly unknown[]>> {
  if (ids.length === 0 || views.length === 0) return new Map();
  return run(context, planNodes(operation, type, [...new Set(ids)], views), pending);
}

/** Reads what decoding left open: nodes known by id alone, one statement per kind and selection; then the quotes of all. */
async function settle(context: Context, operation: Operation, pending: Pending): Promise<void> {
  while (pending.references.length > 0) {
    const groups = groupReferences(pending.references.splice(0));
    await Promise.all(groups.map(async (group) => fillReferences(context, operation, group, pending)));
  }
  if (pending.quotes.length === 0) return;
  const reportIds = [...new Set(pending.quotes.map(({ reportId }) => reportId))];
  const rows = await context.store.read(fixedStatement('source-texts'), { reportIds });
  fillQuotes(pending.quotes, new Map(rows.map((row) => [row['reportId'] as string, row['text'] as string])));
}

interface ReferenceGroup {
  readonly label: string;
  readonly nodes: readonly FieldNode[];
  readonly references: PendingReference[];
}

function groupReferences(references: readonly PendingReference[]): ReferenceGroup[] {
  const groups = new Map<string, ReferenceGroup>();
  for (const reference of references) {
    const label = labelOfId(reference.id);
    if (label === undefined) continue;
    const key = `${label} ${String(reference.nodes[0]!.loc?.start)}`;
    const group = groups.get(key) ?? { label, nodes: reference.nodes, references: [] };
    groups.set(key, group);
    group.references.push(reference);
  }
  return [...groups.values()];
}

async function fillReferences(
  context: Context,
  operation: Operation,
  { label, nodes, references }: ReferenceGroup,
  pending: Pending,
): Promise<void> {
  const type = operation.schema.getType(label);
  if (!isObjectType(type)) return;
  const ids = references.map(({ id }) => id);
  const found = await readViews(context, operation, type, ids, [nodes], pending);
  for (const { target, id } of references) Object.assign(target, found.get(id)?.[0]);
}

function objectType(operation: Operation, name: string): GraphQLObjectType {
  return operation.schema.getType(name) as GraphQLObjectType;
}
