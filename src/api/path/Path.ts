import { Field, Int, ObjectType } from 'type-graphql';
import { Costs } from '../common/Costs.js';
import { Node } from '../common/Node.js';

@ObjectType('Path', {
  description: 'Nodes and the relationships between them, alternating, from one end to the other.',
})
export class Path {
  @Field(() => Int, { description: 'How many relationships.' })
  length!: number;

  @Field(() => [Node])
  @Costs({ rows: 10 })
  nodes!: Node[];

  @Field(() => [String], { description: 'Types of relationships: one fewer than nodes.' })
  relationships!: string[];
}
