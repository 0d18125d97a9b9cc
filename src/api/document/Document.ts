import { ArgsType, Field, ObjectType } from 'type-graphql';
import { page, related } from '../../plan/Fetch.js';
import { asc } from '../../plan/Order.js';
import { PartyCommittee } from '../committee/PartyCommittee.js';
import { connectionOf } from '../common/Connection.js';
import { Costs } from '../common/Costs.js';
import { DocumentKind, MentionRole } from '../common/enums.js';
import { Fetched, Takes } from '../common/Fetched.js';
import { Node } from '../common/Node.js';
import { byName } from '../common/orders.js';
import { PageArgs } from '../common/PageArgs.js';
import { Mention } from './Mention.js';

@ArgsType()
class DocumentMentionsArgs extends PageArgs {
  @Field(() => MentionRole, { nullable: true })
  role?: string;
}

const MentionConnection = connectionOf('Mention', () => Mention);

@ObjectType('Document', { implements: Node, description: 'What stands in 《》. One node per title and issuer.' })
export class Document extends Node {
  @Field(() => String)
  title!: string;

  @Field(() => DocumentKind)
  kind!: string;

  @Field(() => String, { nullable: true, description: '东昌发〔2023〕5号' })
  docNumber!: string | null;

  @Field(() => PartyCommittee, {
    nullable: true,
    description: 'The reporting committee when a report says that it issued or revised it; else null.',
  })
  @Fetched(related('(it:PartyCommittee {id: self.issuerId})'))
  issuer!: PartyCommittee | null;

  @Field(() => MentionConnection, { description: 'By report id, then in order of the text.' })
  @Takes(() => DocumentMentionsArgs)
  @Fetched(
    page('(self)<-[it:MENTIONS]-(node:Entity)', {
      orders: { TEXT: [asc('reportId'), asc('start')] },
      where: { role: 'it.role = $' },
      bind: { document: 'self' },
    }),
  )
  @Costs({ among: 100 })
  mentions!: unknown;

  @Field(() => [PartyCommittee], { description: 'Those whose reports mention it in any role, by name.' })
  @Fetched(
    related(
      '(self)<-[m:MENTIONS]-(:Entity) WITH DISTINCT m.committeeId AS committeeId MATCH (it:PartyCommittee {id: committeeId})',
      { order: byName },
    ),
  )
  @Costs({ rows: 40 })
  committees!: PartyCommittee[];
}
