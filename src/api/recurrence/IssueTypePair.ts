import { Field, Float, Int, ObjectType } from 'type-graphql';
import { IssueType } from '../type/IssueType.js';

@ObjectType('IssueTypePair', { description: 'Two issue types that reports have together.' })
export class IssueTypePair {
  @Field(() => IssueType)
  a!: IssueType;

  @Field(() => IssueType)
  b!: IssueType;

  @Field(() => Int)
  reportCount!: number;

  @Field(() => Float, { description: 'Observed over expected if independent.' })
  lift!: number;
}
