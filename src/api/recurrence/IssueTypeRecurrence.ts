import { Field, Float, Int, ObjectType } from 'type-graphql';
import { inline, known, page, related } from '../../plan/Fetch.js';
import { PartyCommittee } from '../committee/PartyCommittee.js';
import { Costs } from '../common/Costs.js';
import { Fetched, Takes } from '../common/Fetched.js';
import { byName, issueOrders } from '../common/orders.js';
import { PageArgs } from '../common/PageArgs.js';
import { InspectionRound } from '../inspection/InspectionRound.js';
import { IssueConnection } from '../outline/IssuesArgs.js';
import { IssueType } from '../type/IssueType.js';

@ObjectType('IssueTypeRecurrence', {
  description: 'An issue type found in several committees: the question this system exists for.',
})
export class IssueTypeRecurrence {
  @Field(() => IssueType)
  @Fetched(inline())
  type!: IssueType;

  @Field(() => Int)
  @Fetched(known('committeeCount'))
  committeeCount!: number;

  @Field(() => Int)
  @Fetched(known('reportCount'))
  reportCount!: number;

  @Field(() => Int, { description: 'Leaf issues.' })
  @Fetched(known('issueCount'))
  issueCount!: number;

  @Field(() => Float, { description: 'committeeCount / committees with a report in scope.' })
  @Fetched(known('share'))
  share!: number;

  @Field(() => [PartyCommittee], { description: 'By name.' })
  @Fetched(
    related('(self)<-[typing:OF_TYPE]-(issue:Issue) MATCH (it:PartyCommittee {id: issue.committeeId})', {
      scoped: true,
      distinct: true,
      order: byName,
    }),
  )
  @Costs({ base: 50, rows: 300 })
  committees!: PartyCommittee[];

  @Field(() => [InspectionRound], { description: 'By id.' })
  @Fetched(
    related(
      '(self)<-[typing:OF_TYPE]-(issue:Issue) MATCH (:Report {id: issue.reportId})-[:RESPONDS_TO]->(:Inspection)-[:IN_ROUND]->(it:InspectionRound)',
      { scoped: true, distinct: true },
    ),
  )
  @Costs({ base: 150, rows: 5 })
  rounds!: InspectionRound[];

  @Field(() => IssueConnection, { description: 'Those counted, in report order.' })
  @Takes(() => PageArgs)
  @Fetched(page('(self)<-[typing:OF_TYPE]-(it:Issue)', { scoped: true, orders: issueOrders }))
  @Costs({ among: 500 })
  issues!: unknown;
}
