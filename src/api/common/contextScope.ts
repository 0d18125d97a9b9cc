import { compileFields, type FilterScope } from '../../plan/Filter.js';
import { rename } from '../../plan/Pattern.js';
import { issueFields } from '../outline/issueConditions.js';

/** A scope as a condition over an issue, measure, figure or mention: what knows its report, committee, date, focus and type. */
export function contextScope(scope: Readonly<Record<string, unknown>>, to: FilterScope, of: string): string {
  return rename(compileFields(issueFields, scope, to), { it: of });
}
