import { Field, Int, ObjectType, type ClassType } from 'type-graphql';

@ObjectType('PageInfo', { description: 'Relay.' })
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => Boolean)
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true })
  startCursor!: string | null;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

/** Relay connection over an object type; all are of one shape. */
export function connectionOf<Item extends object>(name: string, item: () => ClassType<Item>): ClassType {
  @ObjectType(`${name}Edge`, { description: 'Relay.' })
  class Edge {
    @Field(() => String, { description: 'Opaque; belongs to this connection, order and filter.' })
    cursor!: string;

    @Field(() => item())
    node!: Item;
  }

  @ObjectType(`${name}Connection`, { description: 'Relay.' })
  class Connection {
    @Field(() => [Edge])
    edges!: Edge[];

    @Field(() => [item()])
    nodes!: Item[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'All that the filter lets through; counted only when selected.' })
    totalCount!: number;
  }
  return Connection;
}
