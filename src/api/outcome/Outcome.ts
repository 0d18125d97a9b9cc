import { Field, Float, Int, ObjectType } from 'type-graphql';
import { FigureKind } from '../common/enums.js';

@ObjectType('Outcome', { description: 'Figures of one kind and unit, added up for one group.' })
export class Outcome {
  @Field(() => String, { description: 'What the group is known by: an id, a key, a year, a focus.' })
  key!: string;

  @Field(() => String)
  label!: string;

  @Field(() => FigureKind)
  kind!: string;

  @Field(() => Float, { description: 'In the base unit, to two decimals.' })
  total!: number;

  @Field(() => String, { description: 'The base unit: 元, 人, 件 …' })
  unit!: string;

  @Field(() => Int)
  figureCount!: number;
}
