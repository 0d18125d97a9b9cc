import { ArgsType, Field, Int } from 'type-graphql';
import type { PageArguments } from '../../plan/PageArguments.js';

@ArgsType()
export class PageArgs implements PageArguments {
  @Field(() => Int, {
    nullable: true,
    description: 'How many from the start, or after `after`: 20 when neither first nor last is given, at most 100.',
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'An endCursor of this connection.' })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many from the end, or before `before`, at most 100; not together with first.',
  })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'A startCursor of this connection.' })
  before?: string | null;
}
