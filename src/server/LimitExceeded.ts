import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { limitTable, type LimitName } from './limits.js';

export const limitExceeded = 'LIMIT_EXCEEDED';
const parseFailed = 'GRAPHQL_PARSE_FAILED';

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

/** What the parser says of a document with more tokens than it was told to read, in the form of all limits. */
export function tellTokenLimit(formatted: GraphQLFormattedError, value: number): GraphQLFormattedError {
  // Brackets inside each other take its stack before they are too many.
  if (formatted.message === 'Maximum call stack size exceeded' && formatted.extensions?.['code'] === parseFailed) {
    return { ...formatted, message: 'Syntax Error: brackets are too deep inside each other to be read.' };
  }
  if (!formatted.message.startsWith('Syntax Error: Document contains more that')) return formatted;
  const { about } = limitTable.tokens;
  return {
    message: `Tokens: more than the ${value} that are read (${about}).`,
    extensions: { code: limitExceeded, limit: 'tokens', value },
  };
}

/** rootFields -> Root fields */
function inWords(name: LimitName): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
