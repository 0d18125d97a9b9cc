import { Field, Int, ObjectType } from 'type-graphql';
import { related } from '../../plan/Fetch.js';
import { Costs } from '../common/Costs.js';
import { Fetched } from '../common/Fetched.js';
import { Node } from '../common/Node.js';
import { byStart } from '../common/orders.js';
import { Inspection } from './Inspection.js';

@ObjectType('InspectionRound', { implements: Node, description: '十二届省委第三轮巡视' })
export class InspectionRound extends Node {
  @Field(() => String)
  name!: string;

  @Field(() => String, { description: '十二届省委' })
  congress!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => [Inspection], { description: 'By start date.' })
  @Fetched(related('(self)<-[:IN_ROUND]-(it:Inspection)', { order: byStart }))
  @Costs({ rows: 80 })
  inspections!: Inspection[];
}
