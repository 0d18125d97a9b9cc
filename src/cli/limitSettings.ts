import { z } from 'zod';
import { limitNames, limitVariable, usualLimits, type Limits } from '../server/limits.js';

const nameOf = new Map(limitNames.map((name) => [limitVariable(name), name]));
const prefix = limitVariable(limitNames[0]!).replace(/[A-Z]+$/, '');

/** The limits that the environment sets: `XUNSHI_LIMIT_DEPTH=12`. A mistyped name is a mistake too. */
export const limitSettings = z.record(z.string(), z.unknown()).transform((settings, context): Partial<Limits> => {
  const limits: Partial<Record<keyof Limits, number>> = {};
  const mistaken = (variable: string, message: string): void =>
    void context.addIssue({ code: 'custom', path: [variable], message });
  for (const [variable, given] of Object.entries(settings)) {
    if (!variable.startsWith(prefix)) continue;
    const name = nameOf.get(variable);
    if (name === undefined)
      mistaken(variable, `there is no such limit; the limits are ${[...nameOf.keys()].join(', ')}`);
    else if (/^[1-9]\d{0,11}$/.test(String(given))) limits[name] = Number(given);
    else mistaken(variable, `${JSON.stringify(given)} is no limit; a limit is a whole number from 1 up`);
  }
  const { headersTime, requestTime } = { ...usualLimits, ...limits };
  if (headersTime > requestTime) {
    const [headers, request] = [limitVariable('headersTime'), limitVariable('requestTime')];
    mistaken(
      headers,
      `the headers of a request cannot take longer (${headersTime}) than all of it: raise ${request} too`,
    );
  }
  return limits;
});
