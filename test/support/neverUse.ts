import { structureOf, type Structure } from './structureOf.js';

/** A form that the two engines take differently, or one of them not at all. */
export interface Refusal {
  readonly form: string;
  /** What of a statement is of that form; undefined where nothing is. */
  readonly find: (structure: Structure) => string | undefined;
  /** A statement that must be refused for it. */
  readonly example: string;
}

const reserved = 'in|is|not|set|case|when|match|return|as|with|union|true|null';
const aggregates = 'count|min|max|avg|sum|collect';
const temporal = 'date|time|datetime|localtime|localdatetime|duration';

/** Each of them was measured, none is a matter of taste. Text and comments of a statement are not looked at. */
export const refusals: readonly Refusal[] = [
  {
    form: 'a node without a label that nothing binds',
    find: ({ patternNodes }) => patternNodes.find(({ labelled, bound }) => !labelled && !bound)?.text,
    example: 'MATCH (a:Aspect)-[:HAS_ISSUE]->(b) RETURN b.id AS id ORDER BY id',
  },
  {
    form: 'a count of nodes',
    find: matching(/\bcount\(\s*DISTINCT\s+\w+\s*\)/i),
    example: 'MATCH (a:Aspect) RETURN count(DISTINCT a) AS n',
  },
  {
    form: 'a choice of labels',
    find: matching(/\(\w*:[^(){}]*[|&!]/),
    example: 'MATCH (a:Aspect|Issue) RETURN a.id AS id ORDER BY id',
  },
  {
    form: 'WHERE in a node pattern',
    find: matching(/\(\w*:[^()]*\sWHERE\b/i),
    example: 'MATCH (a:Aspect WHERE a.start = 1) RETURN a.id AS id ORDER BY id',
  },
  { form: 'a dynamic label', find: matching(/:\s*\$\(/), example: 'MATCH (a:$(label)) RETURN a.id AS id ORDER BY id' },
  { form: 'a dynamic key', find: matching(/\b[a-z]\w*\[\$\w+\]\s*=/i), example: 'MATCH (a:Aspect) SET a[$key] = 1' },
  {
    form: 'a map as the properties of a pattern',
    find: matching(/[([]\w*:\w+\s+\$/),
    example: 'CREATE (a:Aspect $properties)',
  },
  {
    form: 'COLLECT { }',
    find: matching(/\bCOLLECT\s*\{/i),
    example: 'RETURN COLLECT { MATCH (a:Aspect) RETURN a.id } AS ids',
  },
  {
    form: 'a slice of collect()',
    find: matching(/\bcollect\([^()]*\)\s*\[/i),
    example: 'MATCH (a:Aspect) RETURN collect(a.id)[0..2] AS ids',
  },
  {
    form: 'an aggregate in a map or list',
    find: ({ calls }) =>
      calls.find(({ name, within }) => new RegExp(`^(?:${aggregates})$`, 'i').test(name) && within === 'literal')?.text,
    example: 'MATCH (a:Aspect) RETURN {n: count(*)} AS counts',
  },
  {
    form: 'nested pattern comprehensions',
    find: matching(/\[\s*\(\w*(?::\w+)?\)\s*<?-[^|]*\|[^\]]*\[\s*\(\w*(?::\w+)?\)\s*<?-/),
    example: 'MATCH (a:Aspect) RETURN [(a)-[:HAS_ISSUE]->(b:Issue) | [(b)-[:ADDRESSED_BY]->(c:Measure) | c.id]] AS ids',
  },
  {
    form: 'a quantified path',
    find: matching(/(?:-|>)\s*(?:\{\s*\d|[+*])|\)\s*\{\s*\d+\s*,/),
    example: 'MATCH (a:Region)-[:PART_OF]->{1,4}(b:Region) RETURN b.id AS id ORDER BY id',
  },
  {
    form: 'a path without a bound',
    find: matching(/[\w[]\*(?:\d*\.\.)?[\]\s{]/),
    example: 'MATCH (a:Region)-[:PART_OF*]->(b:Region) RETURN b.id AS id ORDER BY id',
  },
  {
    form: 'IN TRANSACTIONS',
    find: matching(/\bIN\s+TRANSACTIONS\b/i),
    example: 'CALL () { MATCH (a:Aspect) DELETE a } IN TRANSACTIONS',
  },
  {
    form: 'WITH, UNION or RETURN in EXISTS or COUNT',
    find: matching(/\b(?:EXISTS|COUNT)\s*\{[^{}]*\b(?:WITH|UNION|RETURN)\b/i),
    example:
      'MATCH (a:Aspect) WHERE EXISTS { MATCH (a)-[:HAS_ISSUE]->(b:Issue) RETURN b } RETURN a.id AS id ORDER BY id',
  },
  {
    form: 'a native date',
    find: matching(new RegExp(`\\b(?:${temporal})\\s*\\(`, 'i')),
    example: 'RETURN date($day) AS day',
  },
  {
    form: "an engine's own id",
    find: matching(/\b(?:id|elementId)\s*\(|\._id\b/),
    example: 'MATCH (a:Aspect) RETURN id(a) AS id ORDER BY id',
  },
  {
    form: 'a whole node or relationship as an answer',
    find: ({ answers, elements }) =>
      answers.find(
        ({ expression }) => elements.has(expression) || [...elements].some((name) => expression === `collect(${name})`),
      )?.expression,
    example: 'MATCH (a:Aspect) RETURN a AS a ORDER BY a.id',
  },
  {
    form: 'a column without a name',
    find: ({ answers }) => answers.find(({ name }) => name === null)?.expression,
    example: 'MATCH (a:Aspect) RETURN a.id ORDER BY a.id',
  },
  {
    form: 'a sum that may be of nothing',
    find: matching(/(?<!coalesce\(\s*)\bsum\s*\(/i),
    example: 'MATCH (a:Aspect) RETURN sum(a.start) AS total',
  },
  {
    form: 'a calculated LIMIT or SKIP',
    find: matching(/\b(?:LIMIT|SKIP)\s+(?:[$\w]+\s*[-+*/%]|\()/i),
    example: 'MATCH (a:Aspect) RETURN a.id AS id ORDER BY id LIMIT $first + 1',
  },
  {
    form: 'rows without an order',
    find: ({ answers, isOrdered, calls }) =>
      answers.length === 0 ||
      isOrdered ||
      calls.some(({ within, name }) => within === 'answer' && new RegExp(`^(?:${aggregates})$`, 'i').test(name))
        ? undefined
        : 'no ORDER BY',
    example: 'MATCH (a:Aspect) RETURN a.id AS id',
  },
  {
    form: 'the order of keys or labels',
    find: matching(/\bkeys\s*\(|\blabels\s*\(\w+\)\s*\[/i),
    example: 'MATCH (a:Aspect) RETURN labels(a)[0] AS label ORDER BY label',
  },
  {
    form: 'LOAD CSV',
    find: matching(/\bLOAD\s+CSV\b/i),
    example: 'LOAD CSV FROM $file AS row RETURN row AS row ORDER BY row',
  },
  {
    form: 'a reserved word as a name',
    find: matching(new RegExp(`\\bAS\\s+(?:${reserved})\\b`, 'i')),
    example: 'MATCH (a:Aspect) RETURN a.id AS set ORDER BY a.id',
  },
  {
    form: 'OPTIONAL MATCH of an anchor',
    find: matching(/\bUNWIND\s+\S+\s+AS\s+\w+\s+OPTIONAL\b/i),
    example: 'UNWIND $ids AS id OPTIONAL MATCH (a:Aspect {id: id}) RETURN a.id AS id ORDER BY id',
  },
];

/** Every refused form in a statement, with what is of it. */
export function refusedForms(statement: string): string[] {
  const structure = structureOf(statement);
  return refusals.flatMap(({ form, find }) => {
    const found = find(structure);
    return found === undefined ? [] : [`${form}: ${found}`];
  });
}

function matching(pattern: RegExp): Refusal['find'] {
  return ({ text }) => pattern.exec(text)?.[0];
}
