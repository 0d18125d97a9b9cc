import { fixedStatementName } from '../store/fixedStatement.js';
import { hashOf } from '../store/hashOf.js';

/** How the log names a statement: the file of a fixed one, else a hash of its text, alike for all operations of its shape. */
export const statementName = (statement: string): string =>
  fixedStatementName(statement) ?? `planned ${hashOf(Buffer.from(statement)).slice(0, 12)}`;
