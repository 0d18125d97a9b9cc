import type { FilterScope } from '../../plan/Filter.js';
import { contextScope } from './contextScope.js';

/** A scope as a condition over a leaf issue, by the name of its variable. */
export function issueScope(scope: Readonly<Record<string, unknown>>, to: FilterScope, issue: string): string {
  return `${issue}.isLeaf AND ${contextScope(scope, to, issue)}`;
}
