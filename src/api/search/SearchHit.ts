import { Field, Float, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../common/Connection.js';
import { Costs } from '../common/Costs.js';
import { SearchKind } from '../common/enums.js';
import { Node } from '../common/Node.js';

@ObjectType('Highlight')
export class Highlight {
  @Field(() => String, { description: 'The field of the node whose text it is.' })
  field!: string;

  @Field(() => Int, { description: 'First UTF-16 code unit in that field.' })
  start!: number;

  @Field(() => Int, { description: 'After the last UTF-16 code unit.' })
  end!: number;
}

@ObjectType('SearchHit')
export class SearchHit {
  @Field(() => Node)
  node!: Node;

  @Field(() => SearchKind)
  kind!: string;

  @Field(() => Float, { description: 'Occurrences of the words, divided by the length of the text.' })
  score!: number;

  @Field(() => [Highlight], { description: 'Where the words stand in the node’s own text.' })
  @Costs({ rows: 3 })
  highlights!: Highlight[];
}

export const SearchConnection = connectionOf('Search', () => SearchHit);
