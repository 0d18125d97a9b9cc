import { Field, ObjectType } from 'type-graphql';
import { GapKind } from '../common/enums.js';
import { OutlineNode } from '../outline/OutlineNode.js';

@ObjectType('EvidenceGap', { description: 'What a reader would look for and does not find.' })
export class EvidenceGap {
  @Field(() => GapKind)
  kind!: string;

  @Field(() => OutlineNode)
  node!: OutlineNode;

  @Field(() => String)
  explanation!: string;
}
