/** To visit a node and put it in its order. */
const visit = 0.05;
/** To test a condition on it. */
const condition = 0.02;
/** Engines go through lists from their start. */
const listItem = 0.0006;
/** A text is read whole, and that of an issue with its measures. */
const text = { base: 0.5, word: 0.15 };
/** Conditions that become lists of many ids. */
const listed: ReadonlySet<string> = new Set(['region', 'round', 'team']);
const ofListed = 0.5;

/** Points that it costs to test one node on what a field's arguments ask for. */
export function costOfConditions(args: Readonly<Record<string, unknown>>): number {
  const { first: _first, after: _after, last: _last, before: _before, orderBy: _orderBy, ...conditions } = args;
  return visit + pointsOf('', conditions);
}

function pointsOf(name: string, value: unknown): number {
  if (value === null || value === undefined) return 0;
  if (name === 'text' && typeof value === 'string') return text.base + text.word * wordsIn(value);
  const base = listed.has(name) ? ofListed : 0;
  if (Array.isArray(value)) {
    return (value as unknown[]).reduce<number>((sum, item) => sum + listItem + pointsOf('', item), base);
  }
  if (typeof value !== 'object') return base;
  return Object.entries(value).reduce((sum, [field, inner]) => sum + condition + pointsOf(field, inner), base);
}

/** About as many as filters and searches find in a text; it may be one that nobody means to search for. */
const wordsIn = (value: string): number => Math.max(value.match(/\S+/gu)?.length ?? 0, value.match(runs)?.length ?? 0);
const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
