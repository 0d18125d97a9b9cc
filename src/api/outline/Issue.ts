import { Field, Int, ObjectType } from 'type-graphql';
import { related, span } from '../../plan/Fetch.js';
import { asc } from '../../plan/Order.js';
import { Costs } from '../common/Costs.js';
import { Focus } from '../common/enums.js';
import { Fetched, Takes } from '../common/Fetched.js';
import { inOutline } from '../common/orders.js';
import { Span } from '../common/Span.js';
import { IssueType, IssueTyping } from '../type/IssueType.js';
import { Aspect } from './Aspect.js';
import { Deadline, statedDeadline } from './Deadline.js';
import { Measure } from './Measure.js';
import { OutlineNode } from './OutlineNode.js';
import { bySimilarity, SimilarArgs } from './similarity.js';
import { SimilarIssue } from './SimilarIssue.js';
import { claimedStatus, Status } from './Status.js';

@ObjectType('Issue', {
  implements: OutlineNode,
  description: 'What was found. Issues may nest; measures stand under the leaves.',
})
export class Issue extends OutlineNode {
  @Field(() => String, { nullable: true, description: 'As the report writes it.' })
  number!: string | null;

  @Field(() => String)
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the report says about the issue besides its title and measures.',
  })
  @Costs({ base: 0.5 })
  description!: string | null;

  @Field(() => Focus)
  focus!: string;

  @Field(() => Status)
  @Fetched(claimedStatus)
  status!: Status;

  @Field(() => Deadline, { nullable: true })
  @Fetched(statedDeadline)
  deadline!: Deadline | null;

  @Field(() => Boolean)
  isLeaf!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'From words such as 主要从三个方面抓好整改; null when the report declares nothing.',
  })
  declaredMeasures!: number | null;

  @Field(() => Span)
  @Fetched(span('title'))
  titleSpan!: Span;

  @Field(() => Aspect)
  @Fetched(related('(self)<-[:HAS_SUBISSUE*0..8]-(:Issue)<-[:HAS_ISSUE]-(it:Aspect)'))
  aspect!: Aspect;

  @Field(() => Issue, { nullable: true })
  @Fetched(related('(self)<-[:HAS_SUBISSUE]-(it:Issue)'))
  parent!: Issue | null;

  @Field(() => [Issue])
  @Fetched(related('(self)-[:HAS_SUBISSUE]->(it:Issue)', { order: inOutline }))
  @Costs({ rows: 1 })
  subissues!: Issue[];

  @Field(() => [Measure])
  @Fetched(related('(self)-[:ADDRESSED_BY]->(it:Measure)', { order: inOutline }))
  @Costs({ rows: 4 })
  measures!: Measure[];

  @Field(() => [IssueTyping], { description: 'Best first; none where there are subissues.' })
  @Fetched(related('(self)-[it:OF_TYPE]->(type:IssueType)', { order: [asc('rank')] }))
  @Costs({ rows: 1 })
  types!: IssueTyping[];

  @Field(() => IssueType, { nullable: true, description: 'The first of its types.' })
  @Fetched(related('(self)-[:OF_TYPE {rank: 1}]->(it:IssueType)'))
  primaryType!: IssueType | null;

  @Field(() => [SimilarIssue], {
    description: `Issues of other reports that resemble this one, best first, then by id, with the reason. What is compared are the
pairs of neighbouring Han characters of the two titles, and whole words in other letters, without stop words: the score is
the Dice coefficient, twice the shared ones over those of both.`,
  })
  @Takes(() => SimilarArgs)
  @Fetched(bySimilarity)
  @Costs({ base: 30 })
  similar!: SimilarIssue[];
}
