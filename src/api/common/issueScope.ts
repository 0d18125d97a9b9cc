import { compileFields, type FilterScope } from '../../plan/Filter.js';
import { rename } from '../../plan/Pattern.js';
import { issueFields } from '../outline/issueConditions.js';

/** A scope as a condition over a leaf issue, by the name of its variable. */
export function issueScope(scope: Readonly<Record<string, unknown>>, to: FilterScope, issue: string): string {
  return `${issue}.isLeaf AND ${rename(compileFields(issueFields, scope, to), { it: issue })}`;
}
