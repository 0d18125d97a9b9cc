import { Field, ObjectType } from 'type-graphql';
import { inline, property, span } from '../../plan/Fetch.js';
import { ClaimedStatus } from '../common/enums.js';
import { Span } from '../common/Span.js';

@ObjectType('Status', { description: 'How far the body says it is.' })
export class Status {
  @Field(() => ClaimedStatus)
  value!: string;

  @Field(() => String, { nullable: true, description: 'The words the report uses.' })
  phrase!: string | null;

  @Field(() => Span, { nullable: true })
  span!: Span | null;
}

/** A status is kept on the issue or measure itself. */
export const claimedStatus = inline({
  fields: { value: property('status'), phrase: property('statusPhrase'), span: span('status') },
});
