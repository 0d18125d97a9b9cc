import { Field, ObjectType } from 'type-graphql';
import { related } from '../../plan/Fetch.js';
import { PartyCommittee } from '../committee/PartyCommittee.js';
import { Costs } from '../common/Costs.js';
import { InspectionKind } from '../common/enums.js';
import { Fetched } from '../common/Fetched.js';
import { Node } from '../common/Node.js';
import { reportOrders } from '../common/orders.js';
import { DateScalar } from '../common/scalars.js';
import { Report } from '../report/Report.js';
import { InspectionRound } from './InspectionRound.js';
import { InspectionTeam } from './InspectionTeam.js';

@ObjectType('Inspection', { implements: Node })
export class Inspection extends Node {
  @Field(() => InspectionKind)
  kind!: string;

  @Field(() => String, { nullable: true, description: '专项 topics such as 粮食购销; null when none is stated.' })
  topic!: string | null;

  @Field(() => DateScalar, { nullable: true })
  start!: string | null;

  @Field(() => DateScalar, { nullable: true })
  end!: string | null;

  @Field(() => DateScalar, { nullable: true })
  feedbackDate!: string | null;

  @Field(() => InspectionTeam, { nullable: true })
  @Fetched(related('(self)-[:CONDUCTED_BY]->(it:InspectionTeam)'))
  team!: InspectionTeam | null;

  @Field(() => InspectionRound, { nullable: true })
  @Fetched(related('(self)-[:IN_ROUND]->(it:InspectionRound)'))
  round!: InspectionRound | null;

  @Field(() => PartyCommittee)
  @Fetched(related('(self)-[:INSPECTED]->(it:PartyCommittee)'))
  committee!: PartyCommittee;

  @Field(() => [Report], { description: 'More than one when the body reported again; oldest first.' })
  @Fetched(related('(self)<-[:RESPONDS_TO]-(it:Report)', { order: reportOrders['PUBLISHED_ASC']! }))
  @Costs({ rows: 1 })
  reports!: Report[];
}
