import { Field, InputType } from 'type-graphql';
import { DateTimeScalar } from '../common/scalars.js';

@InputType('IngestReportInput', { description: 'Exactly one of text and base64.' })
export class IngestReportInput {
  @Field(() => String, { description: 'As the file was called, without folders; its ending tells the format.' })
  fileName!: string;

  @Field(() => String, { nullable: true, description: 'The file where it is text.' })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'The bytes of a file of any format that is read, in base64.' })
  base64?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it was published; an address of http or https.' })
  url?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was fetched.' })
  retrievedAt?: Date | null;
}
