import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../common/scalars.js';
import { Span } from '../common/Span.js';

@ObjectType('DateMention')
export class DateMention {
  @Field(() => DateScalar)
  start!: string;

  @Field(() => DateScalar, { description: 'Equal to start for a single day; the last day for a month, year or range.' })
  end!: string;

  @Field(() => String)
  phrase!: string;

  @Field(() => Span)
  span!: Span;
}
