import { ArgsType, Field } from 'type-graphql';
import { connectionOf } from '../common/Connection.js';
import { IssueOrder } from '../common/enums.js';
import { PageArgs } from '../common/PageArgs.js';
import { Issue } from './Issue.js';
import { IssueFilter } from './IssueFilter.js';

export const IssueConnection = connectionOf('Issue', () => Issue);

@ArgsType()
export class IssuesArgs extends PageArgs {
  @Field(() => IssueFilter, { nullable: true })
  filter?: IssueFilter;

  @Field(() => IssueOrder, {
    nullable: true,
    defaultValue: 'REPORT_ORDER',
    description: 'REPORT_ORDER when null, too.',
  })
  orderBy?: string;
}
