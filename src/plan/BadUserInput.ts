import { GraphQLError } from 'graphql';

/** The caller asked for something that cannot be; the message says what to do. */
export class BadUserInput extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'BAD_USER_INPUT' } });
    this.name = 'BadUserInput';
  }
}
