import { Field, ObjectType } from 'type-graphql';
import { related, span } from '../../plan/Fetch.js';
import { Costs } from '../common/Costs.js';
import { Focus } from '../common/enums.js';
import { Fetched } from '../common/Fetched.js';
import { inOutline } from '../common/orders.js';
import { Span } from '../common/Span.js';
import { Issue } from './Issue.js';
import { OutlineNode } from './OutlineNode.js';

@ObjectType('Aspect', { implements: OutlineNode, description: 'A 方面 heading.' })
export class Aspect extends OutlineNode {
  @Field(() => String, { nullable: true, description: 'As the report writes it.' })
  number!: string | null;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  description!: string | null;

  @Field(() => Focus)
  focus!: string;

  @Field(() => Span)
  @Fetched(span('title'))
  titleSpan!: Span;

  @Field(() => [Issue])
  @Fetched(related('(self)-[:HAS_ISSUE]->(it:Issue)', { order: inOutline }))
  @Costs({ rows: 8 })
  issues!: Issue[];
}
