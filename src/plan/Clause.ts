/**
 * The clauses a planned statement is made of, and the one place where they are printed. Identifiers come from the
 * planner and the schema; values are only ever `$parameters`.
 */
export type Clause =
  MatchClause | CutClause | CallClause | SetClause | UnionClause | UnwindClause | ReturnClause | PrintedClause;

export interface UnwindClause {
  readonly clause: 'unwind';
  readonly list: string;
  readonly as: string;
}

export interface MatchClause {
  readonly clause: 'match';
  readonly pattern: string;
  readonly where: readonly string[];
}

/** Carries variables on: distinct, those that pass, or the first rows of an order. */
export interface CutClause {
  readonly clause: 'cut';
  readonly variables: readonly string[];
  readonly distinct?: boolean;
  readonly where?: readonly string[];
  readonly orderBy?: readonly string[];
  readonly limit?: string;
}

/** A correlated subquery, which collects to one row. */
export interface CallClause {
  readonly clause: 'call';
  readonly imports: readonly string[];
  readonly body: readonly Clause[];
}

/** A list worked out before the rest, once. */
export interface SetClause {
  readonly clause: 'set';
  readonly statement: string;
  readonly as: string;
}

/** The rows of several statements of the same columns. */
export interface UnionClause {
  readonly clause: 'union';
  readonly imports?: readonly string[];
  readonly branches: readonly string[];
}

/** Clauses that were printed before. */
export interface PrintedClause {
  readonly clause: 'printed';
  readonly text: string;
}

export interface ReturnClause {
  readonly clause: 'return';
  readonly columns: readonly (readonly [expression: string, name: string])[];
  readonly orderBy?: readonly string[];
  readonly limit?: string;
}

export function printClauses(clauses: readonly Clause[], indent = ''): string {
  return clauses.map((clause) => indent + printClause(clause, indent)).join('\n');
}

function printClause(clause: Clause, indent: string): string {
  switch (clause.clause) {
    case 'unwind':
      return `UNWIND ${clause.list} AS ${clause.as}`;
    case 'match':
      return `MATCH ${clause.pattern}${printWhere(clause.where)}`;
    case 'cut':
      return `WITH ${clause.distinct === true ? 'DISTINCT ' : ''}${clause.variables.join(', ')}${printCut(clause)}${printWhere(clause.where)}`;
    case 'call':
      return `CALL (${clause.imports.join(', ')}) {\n${printClauses(clause.body, `${indent}  `)}\n${indent}}`;
    case 'set':
      return `CALL () { ${clause.statement} AS ${clause.as} }`;
    case 'union':
      return `CALL (${(clause.imports ?? []).join(', ')}) {\n${clause.branches.join('\nUNION ALL\n')}\n}`;
    case 'printed':
      return clause.text;
    case 'return':
      return `RETURN ${clause.columns.map(([expression, name]) => `${expression} AS ${name}`).join(', ')}${printCut(clause)}`;
  }
}

function printWhere(conditions: readonly string[] = []): string {
  return conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
}

function printCut({ orderBy = [], limit }: Pick<CutClause, 'orderBy' | 'limit'>): string {
  return (orderBy.length > 0 ? ` ORDER BY ${orderBy.join(', ')}` : '') + (limit === undefined ? '' : ` LIMIT ${limit}`);
}
