import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../common/Connection.js';
import { TimelineKind } from '../common/enums.js';
import { Node } from '../common/Node.js';
import { DateScalar } from '../common/scalars.js';

@ObjectType('TimelineEvent')
export class TimelineEvent {
  @Field(() => DateScalar, { description: 'A month, year or range stands at its first day.' })
  date!: string;

  @Field(() => TimelineKind)
  kind!: string;

  @Field(() => String, { description: 'The body, the report, the issue or the measure it is about.' })
  label!: string;

  @Field(() => Node)
  node!: Node;
}

export const TimelineConnection = connectionOf('Timeline', () => TimelineEvent);
