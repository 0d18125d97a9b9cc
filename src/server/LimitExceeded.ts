import { GraphQLError } from 'graphql';
import { limitTable, type LimitName } from './limits.js';

export const limitExceeded = 'LIMIT_EXCEEDED';

/** An operation asks for more than a limit allows. */
export class LimitExceeded extends GraphQLError {
  /** @param cost of the operation, where it was worked out */
  constructor(limit: LimitName, value: number, asked: number, cost?: number) {
    const { unit, about } = limitTable[limit];
    const what = unit === 'of them' ? '' : ` ${unit}`;
    super(`${inWords(limit)}: ${asked}${what} where at most ${value} are answered (${about}).`, {
      extensions: {
        code: limitExceeded,
        limit,
        value,
        asked,
        ...(cost === undefined ? {} : { cost }),
        http: { status: 400 },
      },
    });
    this.name = 'LimitExceeded';
  }
}

/** rootFields -> Root fields */
function inWords(name: LimitName): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
