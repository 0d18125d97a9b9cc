import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { text } from '../../plan/Fetch.js';
import { Costs } from '../common/Costs.js';
import { Fetched, Takes } from '../common/Fetched.js';
import { DateTimeScalar } from '../common/scalars.js';

@ArgsType()
class TextArgs {
  @Field(() => Int, { nullable: true, description: 'First UTF-16 code unit; 0 when left out.' })
  start?: number;

  @Field(() => Int, {
    nullable: true,
    description: 'After the last UTF-16 code unit; the end of the text when left out.',
  })
  end?: number;
}

@ObjectType('Source', { description: 'What the report was read from.' })
export class Source {
  @Field(() => String, { description: 'Of the original bytes, in hexadecimal.' })
  sha256!: string;

  @Field(() => String, { nullable: true, description: 'Where it was published, when known.' })
  url!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was fetched, when known.' })
  retrievedAt!: string | null;

  @Field(() => String)
  fileName!: string;

  @Field(() => String)
  mediaType!: string;

  @Field(() => String)
  encoding!: string;

  @Field(() => Int, { description: 'Of the normalised text, in UTF-16 code units.' })
  length!: number;

  @Field(() => String, { description: 'The normalised text that all offsets refer to, or a part of it.' })
  @Takes(() => TextArgs)
  @Fetched(text('text'))
  @Costs({ base: 200 })
  text!: string;
}
