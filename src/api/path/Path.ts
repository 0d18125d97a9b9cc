import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../common/Node.js';

@ObjectType('Path', {
  description: 'Nodes and the relationships between them, alternating, from one end to the other.',
})
export class Path {
  @Field(() => Int, { description: 'How many relationships.' })
  length!: number;

  @Field(() => [Node])
  nodes!: Node[];

  @Field(() => [String], { description: 'Types of relationships: one fewer than nodes.' })
  relationships!: string[];
}
