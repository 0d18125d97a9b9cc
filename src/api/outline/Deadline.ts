import { Field, ObjectType } from 'type-graphql';
import { inline, property, span } from '../../plan/Fetch.js';
import { DateScalar } from '../common/scalars.js';
import { Span } from '../common/Span.js';

@ObjectType('Deadline')
export class Deadline {
  @Field(() => DateScalar, { nullable: true, description: 'The last day meant; null for 立行立改 and the like.' })
  date!: string | null;

  @Field(() => String)
  phrase!: string;

  @Field(() => Span)
  span!: Span;
}

/** A deadline is kept on the issue itself. */
export const statedDeadline = inline({
  presentIf: ['deadlinePhrase'],
  fields: { date: property('deadline'), phrase: property('deadlinePhrase'), span: span('deadline') },
});
