import { Field, Int, ObjectType } from 'type-graphql';
import { related } from '../../plan/Fetch.js';
import { Costs } from '../common/Costs.js';
import { Fetched } from '../common/Fetched.js';
import { Node } from '../common/Node.js';
import { byStart } from '../common/orders.js';
import { Inspection } from './Inspection.js';

@ObjectType('InspectionTeam', { implements: Node })
export class InspectionTeam extends Node {
  @Field(() => String, { description: '省委第二巡视组' })
  name!: string;

  @Field(() => String, { description: 'Who sent it: 省委, 市委, 中央 …' })
  authority!: string;

  @Field(() => Int, { nullable: true })
  number!: number | null;

  @Field(() => [Inspection], { description: 'By start date.' })
  @Fetched(related('(self)<-[:CONDUCTED_BY]-(it:Inspection)', { order: byStart }))
  @Costs({ rows: 30 })
  inspections!: Inspection[];
}
