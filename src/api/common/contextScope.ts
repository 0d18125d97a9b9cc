import { compileFields, type FilterScope } from '../../plan/Filter.js';
import { rename } from '../../plan/Pattern.js';
import { issueFields } from '../outline/issueConditions.js';

/** A scope as a condition over an issue, measure or figure: what knows its report, committee, date, focus and type. */
export function contextScope(scope: Readonly<Record<string, unknown>>, to: FilterScope, of: string): string {
  return rename(compileFields(issueFields, scope, to), { it: of });
}

/** A scope's type and focus as a condition over what has only these, such as a mention. */
export const typeAndFocus: typeof contextScope = ({ type, focus }, to, of) => contextScope({ type, focus }, to, of);
