import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('Stats', { description: 'The whole graph, counted as ReportCounts does.' })
export class Stats {
  @Field(() => Int)
  reports!: number;

  @Field(() => Int)
  committees!: number;

  @Field(() => Int)
  teams!: number;

  @Field(() => Int)
  regions!: number;

  @Field(() => Int)
  aspects!: number;

  @Field(() => Int, { description: 'Directly under an aspect.' })
  issues!: number;

  @Field(() => Int, { description: 'Without subissues, wherever they stand.' })
  leafIssues!: number;

  @Field(() => Int, { description: 'Steps not counted.' })
  measures!: number;

  @Field(() => Int)
  documents!: number;

  @Field(() => Int, { description: 'Every 《》.' })
  mentions!: number;

  @Field(() => Int)
  relationships!: number;

  @Field(() => String, { description: 'embedded or neo4j' })
  engine!: string;
}
