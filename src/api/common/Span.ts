import { Field, Int, ObjectType } from 'type-graphql';
import { Costs } from './Costs.js';

@ObjectType('Span', {
  description:
    'Exactly where a fact stands in its report. `quote` is the text between the offsets; squeezing its blanks gives back the fact’s own text.',
})
export class Span {
  @Field(() => Int, { description: 'First UTF-16 code unit in the normalised text.' })
  start!: number;

  @Field(() => Int, { description: 'After the last UTF-16 code unit.' })
  end!: number;

  @Field(() => Int, { description: 'Line of the first character, from 1.' })
  line!: number;

  @Field(() => String, { description: 'The exact words.' })
  @Costs({ base: 1 })
  quote!: string;
}
