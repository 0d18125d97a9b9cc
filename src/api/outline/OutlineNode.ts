import { ArgsType, Field, InterfaceType } from 'type-graphql';
import { related, span } from '../../plan/Fetch.js';
import { asc } from '../../plan/Order.js';
import { Costs } from '../common/Costs.js';
import { MentionRole } from '../common/enums.js';
import { Fetched, Takes } from '../common/Fetched.js';
import { Node } from '../common/Node.js';
import { Span } from '../common/Span.js';
import { Mention } from '../document/Mention.js';
import { OrganizationMention } from '../organization/Organization.js';
import { Report } from '../report/Report.js';
import { Figure } from './Figure.js';

@ArgsType()
export class MentionArgs {
  @Field(() => MentionRole, { nullable: true })
  role?: string;
}

@InterfaceType('OutlineNode', {
  implements: Node,
  description: 'What stands in a report’s outline, and so can prove itself.',
  resolveType: (value: { __typename: string }) => value.__typename,
})
export abstract class OutlineNode extends Node {
  @Field(() => String, { description: 'Its place in the outline, e.g. 1.3.2; stable across re-ingest.' })
  address!: string;

  @Field(() => Span, { description: 'The whole of it, children included.' })
  @Fetched(span())
  @Costs({ rows: 2 })
  span!: Span;

  @Field(() => Report)
  @Fetched(related('(it:Report {id: self.reportId})'))
  report!: Report;

  @Field(() => [Mention], {
    description: 'The 《》 that stand in it and in none of its children, in order of the text.',
  })
  @Takes(() => MentionArgs)
  @Fetched(
    related('(self)-[it:MENTIONS]->(document:Document)', {
      order: [asc('start')],
      where: { role: 'it.role = $' },
      bind: { node: 'self' },
    }),
  )
  @Costs({ rows: 0.5 })
  mentions!: Mention[];

  @Field(() => [OrganizationMention], { description: 'Bodies named in it and in none of its children.' })
  @Fetched(
    related('(self)-[it:INVOLVES]->(organization:Organization)', { order: [asc('start'), asc('organization.id')] }),
  )
  @Costs({ rows: 0.5 })
  organizations!: OrganizationMention[];

  @Field(() => [Figure], { description: 'Numbers given in it and in none of its children.' })
  @Fetched(related('(self)-[:REPORTS]->(it:Figure)', { order: [asc('start')] }))
  @Costs({ rows: 2 })
  figures!: Figure[];
}
