import { Field, Float, Int, ObjectType } from 'type-graphql';
import { bound, json, page, tally } from '../../plan/Fetch.js';
import { Costs } from '../common/Costs.js';
import { Focus } from '../common/enums.js';
import { Fetched, Takes } from '../common/Fetched.js';
import { Node } from '../common/Node.js';
import { issueOrders } from '../common/orders.js';
import { Span } from '../common/Span.js';
import { issueConditions } from '../outline/issueConditions.js';
import { IssueConnection, IssuesArgs } from '../outline/IssuesArgs.js';

@ObjectType('IssueType', {
  implements: Node,
  description:
    'A type of issue, comparable across reports. The taxonomy is schema/issue-types.yaml and can be replaced.',
})
export class IssueType extends Node {
  @Field(() => String, { description: 'The key in the taxonomy, e.g. business-environment.' })
  key!: string;

  @Field(() => String)
  zh!: string;

  @Field(() => String)
  en!: string;

  @Field(() => Focus, { description: 'Where the type usually stands; an issue has the focus of its aspect.' })
  focus!: string;

  @Field(() => IssueConnection, { description: 'Issues whose primary type it is.' })
  @Takes(() => IssuesArgs)
  @Fetched(page('(self)<-[:OF_TYPE {rank: 1}]-(it:Issue)', { orders: issueOrders, filter: issueConditions }))
  @Costs({ among: 400 })
  issues!: unknown;
}

@ObjectType('IssueTyping', { description: 'That an issue is of a type, and why.' })
export class IssueTyping {
  @Field(() => IssueType)
  @Fetched(bound('type'))
  type!: IssueType;

  @Field(() => Int, { description: '1 is the primary type.' })
  rank!: number;

  @Field(() => Float)
  score!: number;

  @Field(() => [Span], { description: 'The words that decided it.' })
  @Fetched(json('evidence'))
  @Costs({ rows: 2 })
  evidence!: Span[];
}

@ObjectType('IssueTypeCount')
export class IssueTypeCount {
  @Field(() => IssueType)
  @Fetched(bound('type'))
  type!: IssueType;

  @Field(() => Int)
  @Fetched(tally('issueCount'))
  issueCount!: number;
}
