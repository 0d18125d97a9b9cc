import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType('DeleteReportPayload', { description: 'A report that is gone.' })
export class DeleteReportPayload {
  @Field(() => ID, { description: 'The id it had.' })
  deletedId!: string;
}
