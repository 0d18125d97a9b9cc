import { GraphQLScalarType, type ValueNode } from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';
import { BadUserInput } from '../../plan/BadUserInput.js';

const localDate = GraphQLLocalDate.toConfig();

/** Says what is wrong in our own name for it. */
const asDate =
  <Value>(parse: (value: Value) => unknown) =>
  (value: Value): unknown => {
    try {
      return parse(value);
    } catch {
      const given = typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
      throw new BadUserInput(`${JSON.stringify(given)} is no Date; a Date is a day such as 2023-08-31.`);
    }
  };

export const DateScalar = new GraphQLScalarType({
  ...localDate,
  parseValue: asDate((value: unknown) => localDate.parseValue(value)),
  parseLiteral: asDate((literal: ValueNode) => localDate.parseLiteral(literal)),
  name: 'Date',
  description: 'A calendar date, ISO 8601: 2023-08-31.',
});

export const DateTimeScalar = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  name: 'DateTime',
  description: 'An instant, ISO 8601 with offset.',
});
