import { z } from 'zod';
import { limitNames, limitRange, limitTable, limitVariable, usualLimits, type Limits } from '../server/limits.js';

/** The environment variables that set limits. */
export const limitVariables: readonly string[] = limitNames.map(limitVariable);

/** Of two limits, the first may not be more than the second. */
const orders = [
  {
    lesser: 'headersTime',
    greater: 'requestTime',
    why: 'the headers of a request cannot take longer than all of it',
  },
  {
    lesser: 'bodySize',
    greater: 'writersBodySize',
    why: 'who may write may not send less than others',
  },
] as const;

/** The limits that the environment sets: `XUNSHI_LIMIT_DEPTH=12`. */
export const limitSettings = z.record(z.string(), z.unknown()).transform((settings, context): Partial<Limits> => {
  const limits: Partial<Record<keyof Limits, number>> = {};
  const mistaken = (variable: string, message: string): void =>
    void context.addIssue({ code: 'custom', path: [variable], message });
  for (const name of limitNames) {
    const variable = limitVariable(name);
    const given = settings[variable];
    if (given === undefined) continue;
    const { least, most } = limitRange(name);
    const { unit } = limitTable[name];
    const what = unit === 'of them' ? '' : ` of ${unit}`;
    const value = typeof given === 'string' && /^\d{1,13}$/.test(given) ? Number(given) : NaN;
    if (value >= least && value <= most) limits[name] = value;
    else mistaken(variable, `${JSON.stringify(given)} is no number${what} from ${least} to ${most}`);
  }
  const all = { ...usualLimits, ...limits };
  for (const { lesser, greater, why } of orders) {
    if (all[lesser] > all[greater]) {
      const [changed, other] = limits[lesser] === undefined ? [greater, lesser] : [lesser, greater];
      const way = changed === lesser ? 'raise' : 'lower';
      mistaken(
        limitVariable(changed),
        `${why} (${all[lesser]} is more than ${all[greater]}): ${way} ${limitVariable(other)} too`,
      );
    }
  }
  return limits;
});
