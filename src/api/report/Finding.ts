import { Field, ObjectType } from 'type-graphql';
import { FindingCode } from '../common/enums.js';
import { Node } from '../common/Node.js';
import { Span } from '../common/Span.js';

@ObjectType('Finding', { description: 'Something that does not add up in the report itself.' })
export class Finding {
  @Field(() => FindingCode)
  code!: string;

  @Field(() => String)
  message!: string;

  @Field(() => String, { nullable: true })
  expected!: string | null;

  @Field(() => String, { nullable: true })
  found!: string | null;

  @Field(() => Span, { nullable: true })
  span!: Span | null;

  @Field(() => Node, { nullable: true, description: 'The outline node it concerns, else the report.' })
  node!: Node | null;
}
