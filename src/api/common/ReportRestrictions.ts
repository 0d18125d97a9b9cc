import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from './scalars.js';

/** What filters and scopes alike say of the reports they are about. */
@InputType()
export abstract class ReportRestrictions {
  @Field(() => [ID], { nullable: true })
  committee?: string[];

  @Field(() => [ID], { nullable: true, description: 'A region and all below it.' })
  region?: string[];

  @Field(() => [ID], { nullable: true })
  round?: string[];

  @Field(() => [ID], { nullable: true })
  team?: string[];

  @Field(() => DateScalar, { nullable: true, description: 'Published, else signed, on this day or later.' })
  publishedFrom?: string;

  @Field(() => DateScalar, { nullable: true, description: 'Published, else signed, on this day or before.' })
  publishedTo?: string;
}
