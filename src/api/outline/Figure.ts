import { Field, Float, ObjectType } from 'type-graphql';
import { reference, span } from '../../plan/Fetch.js';
import { FigureKind } from '../common/enums.js';
import { Fetched } from '../common/Fetched.js';
import { Node } from '../common/Node.js';
import { Span } from '../common/Span.js';

@ObjectType('Figure', { description: 'A number the report gives, with its unit: 立案 12 件, 追缴 35.6 万元.' })
export class Figure {
  @Field(() => FigureKind)
  kind!: string;

  @Field(() => Float)
  value!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Of a range, 3—5 人, whose lower end is value: its upper end; else null.',
  })
  upper!: number | null;

  @Field(() => String)
  unit!: string;

  @Field(() => Float, { description: 'In the base unit: 元, 人, 件 …' })
  baseValue!: number;

  @Field(() => String)
  phrase!: string;

  @Field(() => Span)
  @Fetched(span())
  span!: Span;

  @Field(() => Node, { description: 'The innermost outline node it stands in, else the report.' })
  @Fetched(reference('nodeId'))
  node!: Node;
}
