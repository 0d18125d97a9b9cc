import { Field, ObjectType } from 'type-graphql';
import { page, related } from '../../plan/Fetch.js';
import { asc, desc } from '../../plan/Order.js';
import { Costs } from '../common/Costs.js';
import { CommitteeKind } from '../common/enums.js';
import { Fetched, Takes } from '../common/Fetched.js';
import { Node } from '../common/Node.js';
import { byStart, issueOrders, reportOrders } from '../common/orders.js';
import { PageArgs } from '../common/PageArgs.js';
import { Inspection } from '../inspection/Inspection.js';
import { IssueConnection, IssuesArgs } from '../outline/IssuesArgs.js';
import { issueConditions } from '../outline/issueConditions.js';
import { Region } from '../region/Region.js';
import { ReportConnection } from '../report/ReportConnection.js';
import { IssueTypeCount } from '../type/IssueType.js';

const everyIssue =
  '(self)<-[:ISSUED_BY]-(:Report)-[:HAS_ASPECT]->(:Aspect)-[:HAS_ISSUE]->(:Issue)-[:HAS_SUBISSUE*0..8]->(it:Issue)';

@ObjectType('PartyCommittee', {
  implements: Node,
  description: 'The body that reports: 区委, 县委, 市委, 党工委, 党组, a university’s or company’s 党委.',
})
export class PartyCommittee extends Node {
  @Field(() => String)
  name!: string;

  @Field(() => CommitteeKind)
  kind!: string;

  @Field(() => Region, { nullable: true })
  @Fetched(related('(self)-[:LOCATED_IN]->(it:Region)'))
  region!: Region | null;

  @Field(() => ReportConnection, { description: 'Newest first.' })
  @Takes(() => PageArgs)
  @Fetched(page('(self)<-[:ISSUED_BY]-(it:Report)', { orders: reportOrders }))
  @Costs({ among: 2 })
  reports!: unknown;

  @Field(() => [Inspection], { description: 'By start date.' })
  @Fetched(related('(self)<-[:INSPECTED]-(it:Inspection)', { order: byStart }))
  @Costs({ rows: 1 })
  inspections!: Inspection[];

  @Field(() => IssueConnection)
  @Takes(() => IssuesArgs)
  @Fetched(page(everyIssue, { orders: issueOrders, filter: issueConditions }))
  @Costs({ among: 30 })
  issues!: unknown;

  @Field(() => [IssueTypeCount], {
    description: 'How often each issue type is the primary one of its issues, most frequent first.',
  })
  @Fetched(
    related(`${everyIssue.replace('(it:Issue)', '(issue:Issue)')}-[:OF_TYPE {rank: 1}]->(it:IssueType)`, {
      group: { count: 'issue', as: 'issueCount' },
      bind: { type: 'it' },
      order: [desc('issueCount'), asc('key')],
    }),
  )
  @Costs({ base: 10, rows: 30 })
  typeProfile!: IssueTypeCount[];
}
