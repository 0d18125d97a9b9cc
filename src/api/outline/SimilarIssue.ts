import { Field, Float, ObjectType } from 'type-graphql';
import { Issue } from './Issue.js';

@ObjectType('SimilarIssue', { description: 'An issue of another report that resembles one, and why.' })
export class SimilarIssue {
  @Field(() => Issue)
  issue!: Issue;

  @Field(() => Float, {
    description: 'How much of the two titles is the same, stop words aside: over 0; 1 for identical titles.',
  })
  score!: number;

  @Field(() => [String], { description: 'The words that both titles have, in reading order of the one asked about.' })
  sharedTerms!: string[];
}
