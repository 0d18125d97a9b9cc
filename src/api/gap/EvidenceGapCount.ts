import { Field, Int, ObjectType } from 'type-graphql';
import { GapKind } from '../common/enums.js';

@ObjectType('EvidenceGapCount', { description: 'How many gaps of one kind there are.' })
export class EvidenceGapCount {
  @Field(() => GapKind)
  kind!: string;

  @Field(() => Int)
  count!: number;
}
