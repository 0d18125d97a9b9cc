import { Field, ObjectType } from 'type-graphql';

@ObjectType('Contact', { description: 'Where the body asks to be written to; in half width.' })
export class Contact {
  @Field(() => String, { nullable: true })
  phone!: string | null;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field(() => String, { nullable: true })
  address!: string | null;

  @Field(() => String, { nullable: true })
  postcode!: string | null;
}
