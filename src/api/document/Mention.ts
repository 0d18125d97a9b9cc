import { Field, ObjectType } from 'type-graphql';
import { bound, reference, related, span } from '../../plan/Fetch.js';
import { MentionRole } from '../common/enums.js';
import { Fetched } from '../common/Fetched.js';
import { Node } from '../common/Node.js';
import { Span } from '../common/Span.js';
import { Report } from '../report/Report.js';
import { Document } from './Document.js';

@ObjectType('Mention', { description: 'One 《》: the document, what the report does with it, and where.' })
export class Mention {
  @Field(() => Document)
  @Fetched(bound('document'))
  document!: Document;

  @Field(() => MentionRole)
  role!: string;

  @Field(() => Span)
  @Fetched(span())
  span!: Span;

  @Field(() => Node, { description: 'The innermost outline node that holds it, else the report.' })
  @Fetched(reference('node'))
  node!: Node;

  @Field(() => Report)
  @Fetched(related('(it:Report {id: self.reportId})'))
  report!: Report;
}
