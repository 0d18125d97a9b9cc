import { Field, Int, ObjectType } from 'type-graphql';
import { PartyCommittee } from '../committee/PartyCommittee.js';
import { IssueType } from '../type/IssueType.js';
import { Costs } from '../common/Costs.js';

@ObjectType('ComparisonRow')
export class ComparisonRow {
  @Field(() => IssueType)
  type!: IssueType;

  @Field(() => [Int], { description: 'One count per committee, in the order asked.' })
  counts!: number[];
}

@ObjectType('Comparison', { description: 'Committees side by side by the primary types of their leaf issues.' })
export class Comparison {
  @Field(() => [PartyCommittee], { description: 'In the order asked.' })
  @Costs({ rows: 100 })
  committees!: PartyCommittee[];

  @Field(() => [ComparisonRow], { description: 'Types that any of them has: most issues first, then by key.' })
  @Costs({ rows: 40 })
  rows!: ComparisonRow[];
}
