import { ArgsType, Field, Int } from 'type-graphql';
import { SearchKind } from '../common/enums.js';
import { Scope } from '../common/Scope.js';

@ArgsType()
export class SearchArgs {
  @Field(() => String, { description: 'Words, never a query language: each must stand in the text.' })
  text!: string;

  @Field(() => [SearchKind], { nullable: true, description: 'All kinds when left out.' })
  kinds?: string[];

  @Field(() => Scope, { nullable: true })
  scope?: Scope;

  @Field(() => Int, { nullable: true, description: '20 when left out, at most 100.' })
  first?: number;

  @Field(() => String, { nullable: true, description: 'An endCursor of this connection.' })
  after?: string;
}
