import { Field, ObjectType } from 'type-graphql';
import { json, related, span } from '../../plan/Fetch.js';
import { Costs } from '../common/Costs.js';
import { Fetched } from '../common/Fetched.js';
import { inOutline } from '../common/orders.js';
import { Span } from '../common/Span.js';
import { DateMention } from './DateMention.js';
import { Issue } from './Issue.js';
import { OutlineNode } from './OutlineNode.js';
import { claimedStatus, Status } from './Status.js';

@ObjectType('Measure', { implements: OutlineNode, description: 'What was done. Steps are measures inside a measure.' })
export class Measure extends OutlineNode {
  @Field(() => String, { nullable: true, description: 'As the report writes it.' })
  number!: string | null;

  @Field(() => String)
  @Costs({ base: 1 })
  text!: string;

  @Field(() => Span)
  @Fetched(span('text'))
  textSpan!: Span;

  @Field(() => Issue)
  @Fetched(related('(self)<-[:HAS_STEP*0..8]-(:Measure)<-[:ADDRESSED_BY]-(it:Issue)'))
  issue!: Issue;

  @Field(() => Measure, { nullable: true })
  @Fetched(related('(self)<-[:HAS_STEP]-(it:Measure)'))
  parent!: Measure | null;

  @Field(() => [Measure])
  @Fetched(related('(self)-[:HAS_STEP]->(it:Measure)', { order: inOutline }))
  @Costs({ rows: 1 })
  steps!: Measure[];

  @Field(() => Status)
  @Fetched(claimedStatus)
  status!: Status;

  @Field(() => [DateMention])
  @Fetched(json('dates'))
  @Costs({ rows: 1 })
  dates!: DateMention[];
}
