import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { count, inline, json, page, property, related } from '../../plan/Fetch.js';
import { asc } from '../../plan/Order.js';
import { PartyCommittee } from '../committee/PartyCommittee.js';
import { Costs } from '../common/Costs.js';
import { MentionRole } from '../common/enums.js';
import { Fetched, Takes } from '../common/Fetched.js';
import { Node } from '../common/Node.js';
import { byTitle, inOutline, issueOrders } from '../common/orders.js';
import { DateScalar, DateTimeScalar } from '../common/scalars.js';
import { Document } from '../document/Document.js';
import { Mention } from '../document/Mention.js';
import { Inspection } from '../inspection/Inspection.js';
import { OrganizationMention } from '../organization/Organization.js';
import { Aspect } from '../outline/Aspect.js';
import { Figure } from '../outline/Figure.js';
import { issueConditions } from '../outline/issueConditions.js';
import { IssueConnection, IssuesArgs } from '../outline/IssuesArgs.js';
import { Contact } from './Contact.js';
import { Finding } from './Finding.js';
import { Source } from './Source.js';

@ArgsType()
class RoleArgs {
  @Field(() => MentionRole, { nullable: true })
  role?: string;
}

const everyIssue = '(self)-[:HAS_ASPECT]->(:Aspect)-[:HAS_ISSUE]->(:Issue)-[:HAS_SUBISSUE*0..8]->(it:Issue)';
const outline = '(self)-[:HAS_ASPECT|HAS_ISSUE|HAS_SUBISSUE|ADDRESSED_BY|HAS_STEP*0..16]->(node:Entity)';

@ObjectType('ReportCounts', {
  description: `issues: those directly under an aspect. leafIssues: those without subissues, wherever they stand.
measures: steps not counted. documents: distinct; mentions: every 《》.`,
})
export class ReportCounts {
  @Field(() => Int)
  @Fetched(count('(self)-[:HAS_ASPECT]->(it:Aspect)'))
  @Costs({ base: 5 })
  aspects!: number;

  @Field(() => Int)
  @Fetched(property('issueCount'))
  @Costs({ base: 5 })
  issues!: number;

  @Field(() => Int)
  @Fetched(count(`${everyIssue} WHERE it.isLeaf`))
  @Costs({ base: 5 })
  leafIssues!: number;

  @Field(() => Int)
  @Fetched(count(`${everyIssue.replace('(it:Issue)', '(:Issue)')}-[:ADDRESSED_BY]->(it:Measure)`))
  @Costs({ base: 5 })
  measures!: number;

  @Field(() => Int)
  @Fetched(count(`${outline}-[:MENTIONS]->(it:Document)`, { distinct: true }))
  @Costs({ base: 5 })
  documents!: number;

  @Field(() => Int)
  @Fetched(count(`${outline}-[it:MENTIONS]->(:Document)`))
  @Costs({ base: 5 })
  mentions!: number;
}

@ObjectType('Report', { implements: Node, description: '关于巡视整改进展情况的通报' })
export class Report extends Node {
  @Field(() => String, { nullable: true, description: 'As published; null when the copy has none.' })
  title!: string | null;

  @Field(() => String, { description: 'The title, or one made of the body’s name.' })
  displayTitle!: string;

  @Field(() => PartyCommittee)
  @Fetched(related('(self)-[:ISSUED_BY]->(it:PartyCommittee)'))
  committee!: PartyCommittee;

  @Field(() => Inspection, { nullable: true })
  @Fetched(related('(self)-[:RESPONDS_TO]->(it:Inspection)'))
  inspection!: Inspection | null;

  @Field(() => DateScalar, { nullable: true })
  signedDate!: string | null;

  @Field(() => DateScalar, { nullable: true })
  publishedDate!: string | null;

  @Field(() => Contact, { nullable: true })
  @Fetched(inline({ presentIf: ['phone', 'email', 'address', 'postcode'] }))
  contact!: Contact | null;

  @Field(() => [Aspect])
  @Fetched(related('(self)-[:HAS_ASPECT]->(it:Aspect)', { order: inOutline }))
  @Costs({ rows: 5 })
  aspects!: Aspect[];

  @Field(() => IssueConnection)
  @Takes(() => IssuesArgs)
  @Fetched(page(everyIssue, { orders: issueOrders, filter: issueConditions }))
  @Costs({ among: 30 })
  issues!: unknown;

  @Field(() => [Document], { description: 'Each once, by title.' })
  @Takes(() => RoleArgs)
  @Fetched(
    related(`${outline}-[m:MENTIONS]->(it:Document)`, {
      order: byTitle,
      where: { role: 'm.role = $' },
      distinct: true,
    }),
  )
  @Costs({ base: 10, rows: 40 })
  documents!: Document[];

  @Field(() => [Mention], { description: 'All of the report, in order of the text.' })
  @Takes(() => RoleArgs)
  @Fetched(
    related(`${outline}-[it:MENTIONS]->(document:Document)`, { order: [asc('start')], where: { role: 'it.role = $' } }),
  )
  @Costs({ base: 10, rows: 40 })
  mentions!: Mention[];

  @Field(() => [OrganizationMention], { description: 'All of the report, in order of the text.' })
  @Fetched(
    related(`${outline}-[it:INVOLVES]->(organization:Organization)`, {
      order: [asc('start'), asc('organization.id')],
    }),
  )
  @Costs({ base: 10, rows: 30 })
  organizations!: OrganizationMention[];

  @Field(() => [Figure], { description: 'All of the report, in order of the text.' })
  @Fetched(related(`${outline}-[:REPORTS]->(it:Figure)`, { order: [asc('start')] }))
  @Costs({ base: 10, rows: 120 })
  figures!: Figure[];

  @Field(() => ReportCounts)
  @Fetched(inline())
  counts!: ReportCounts;

  @Field(() => [Finding], {
    description:
      'What does not add up in the report itself: declared against found, gaps in numbering, text no rule explains.',
  })
  @Fetched(json('findings'))
  @Costs({ rows: 5 })
  findings!: Finding[];

  @Field(() => Source)
  @Fetched(related('(self)-[:READ_FROM]->(it:Source)'))
  source!: Source;

  @Field(() => DateTimeScalar)
  ingestedAt!: string;
}
