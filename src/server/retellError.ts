import type { GraphQLFormattedError } from 'graphql';
import { limitExceeded } from './LimitExceeded.js';
import { limitTable, type Limits } from './limits.js';

/** What graphql-js says of refusals without a code of ours, by how its message begins. */
const retellings: Readonly<
  Record<string, (formatted: GraphQLFormattedError, limits: Limits) => GraphQLFormattedError>
> = {
  'Syntax Error: Document contains more that': (_, { tokens: value }) => ({
    message: `Tokens: more than the ${value} that are read (${limitTable.tokens.about}).`,
    extensions: { code: limitExceeded, limit: 'tokens', value },
  }),
  // Of the parser: brackets inside each other take its stack before they are too many.
  'Maximum call stack size exceeded': (formatted) =>
    formatted.extensions?.['code'] === 'GRAPHQL_PARSE_FAILED'
      ? { ...formatted, message: 'Syntax Error: brackets are too deep inside each other to be read.' }
      : formatted,
};

/** An error in our own words and with a code, where graphql-js has none that fits. */
export function retellError(formatted: GraphQLFormattedError, limits: Limits): GraphQLFormattedError {
  const found = Object.entries(retellings).find(([beginning]) => formatted.message.startsWith(beginning));
  return found === undefined ? formatted : found[1](formatted, limits);
}
