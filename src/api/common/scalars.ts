import { GraphQLScalarType, type ValueNode } from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';
import { BadUserInput } from '../../plan/BadUserInput.js';

const localDate = GraphQLLocalDate.toConfig();
const instant = GraphQLDateTimeISO.toConfig();

/** Says what is wrong in our own name for it. */
const orSay =
  <Value>(whatItIs: string, parse: (value: Value) => unknown) =>
  (value: Value): unknown => {
    try {
      return parse(value);
    } catch {
      const given = typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
      throw new BadUserInput(`${JSON.stringify(given)} is no ${whatItIs}.`);
    }
  };

const aDate = 'Date; a Date is a day such as 2023-08-31';
const aDateTime =
  'DateTime; a DateTime is an instant with its offset from UTC, such as 2023-08-31T09:30:00+08:00 or 2023-08-31T01:30:00Z';

export const DateScalar = new GraphQLScalarType({
  ...localDate,
  parseValue: orSay(aDate, (value: unknown) => localDate.parseValue(value)),
  parseLiteral: orSay(aDate, (literal: ValueNode) => localDate.parseLiteral(literal)),
  name: 'Date',
  description: 'A calendar date, ISO 8601: 2023-08-31.',
});

export const DateTimeScalar = new GraphQLScalarType({
  ...instant,
  parseValue: orSay(aDateTime, (value: unknown) => instant.parseValue(value)),
  parseLiteral: orSay(aDateTime, (literal: ValueNode) => instant.parseLiteral(literal)),
  name: 'DateTime',
  description: 'An instant, ISO 8601 with offset.',
});
