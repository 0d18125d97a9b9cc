import { compileFields, type FilterField, type FilterScope } from '../../plan/Filter.js';
import { rename } from '../../plan/Pattern.js';
import { issueFields, knownTypes } from '../outline/issueConditions.js';

/** A scope as a condition over an issue, measure or figure: what knows its report, committee, date, focus and type. */
export function contextScope(scope: Readonly<Record<string, unknown>>, to: FilterScope, of: string): string {
  return rename(compileFields(issueFields, scope, to), { it: of });
}

/** A scope's type and focus as a condition over what has only these, such as a mention. */
export function typeAndFocus({ type, focus }: Readonly<Record<string, unknown>>, to: FilterScope, of: string): string {
  return rename(compileFields(fields, { type, focus }, to), { it: of });
}

const fields: Readonly<Record<string, FilterField>> = {
  type: (keys: string[], to) => `it.typeKey IN ${to.parameter(knownTypes(keys, to))}`,
  focus: (focuses: string[], to) => `it.focus IN ${to.parameter(focuses)}`,
};
