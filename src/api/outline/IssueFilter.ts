import { Field, ID, InputType } from 'type-graphql';
import { ClaimedStatus, Focus } from '../common/enums.js';
import { DateScalar } from '../common/scalars.js';
import { ReportRestrictions } from '../common/ReportRestrictions.js';

@InputType('IssueFilter', {
  description:
    'Which issues. Fields are joined by and; null restricts nothing, an empty list matches nothing, unknown ids match nothing. At most 60 conditions, filters inside filters 6 deep.',
})
export class IssueFilter extends ReportRestrictions {
  @Field(() => [ID], { nullable: true })
  report?: string[];

  @Field(() => [String], {
    nullable: true,
    description: 'Keys of issue types; matches the primary type, or any when anyRank is true.',
  })
  type?: string[];

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Counts at the top level of a filter only.',
  })
  anyRank?: boolean;

  @Field(() => [Focus], { nullable: true })
  focus?: string[];

  @Field(() => [ClaimedStatus], { nullable: true })
  status?: string[];

  @Field(() => DateScalar, { nullable: true, description: 'A stated deadline before this day.' })
  deadlineBefore?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Words, split at blanks: all in the title, or all in one measure with its steps.',
  })
  text?: string;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'Only issues without subissues. Counts at the top level of a filter only.',
  })
  leafOnly?: boolean;

  @Field(() => [IssueFilter], { nullable: true })
  and?: IssueFilter[];

  @Field(() => [IssueFilter], { nullable: true })
  or?: IssueFilter[];

  @Field(() => IssueFilter, { nullable: true })
  not?: IssueFilter;
}
