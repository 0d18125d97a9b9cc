import { Field, ObjectType } from 'type-graphql';
import { bound, span } from '../../plan/Fetch.js';
import { OrganizationRole } from '../common/enums.js';
import { Fetched } from '../common/Fetched.js';
import { Node } from '../common/Node.js';
import { Span } from '../common/Span.js';

@ObjectType('Organization', {
  implements: Node,
  description: 'A body that acts in reports of one region, by its name.',
})
export class Organization extends Node {
  @Field(() => String)
  name!: string;
}

@ObjectType('OrganizationMention')
export class OrganizationMention {
  @Field(() => Organization)
  @Fetched(bound('organization'))
  organization!: Organization;

  @Field(() => OrganizationRole, { description: 'LEAD 牵头, RESPONSIBLE 责任, MENTIONED' })
  role!: string;

  @Field(() => Span)
  @Fetched(span())
  span!: Span;
}
