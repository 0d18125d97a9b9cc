import { ArgsType, Field, ObjectType } from 'type-graphql';
import { page, related } from '../../plan/Fetch.js';
import { asc } from '../../plan/Order.js';
import { PartyCommitteeConnection } from '../committee/PartyCommitteeConnection.js';
import { Costs } from '../common/Costs.js';
import { RegionLevel } from '../common/enums.js';
import { Fetched, Takes } from '../common/Fetched.js';
import { Node } from '../common/Node.js';
import { byName } from '../common/orders.js';
import { PageArgs } from '../common/PageArgs.js';

@ArgsType()
class RegionCommitteesArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, defaultValue: true, description: 'Also those of the regions below it.' })
  includeDescendants?: boolean;
}

@ObjectType('Region', { implements: Node })
export class Region extends Node {
  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true, description: 'GB/T 2260 code; null for functional zones and unknown places.' })
  code!: string | null;

  @Field(() => RegionLevel)
  level!: string;

  @Field(() => Region, { nullable: true })
  @Fetched(related('(self)-[:PART_OF]->(it:Region)'))
  parent!: Region | null;

  @Field(() => [Region], { description: 'By id.' })
  @Fetched(related('(self)<-[:PART_OF]-(it:Region)'))
  @Costs({ rows: 50 })
  children!: Region[];

  @Field(() => [Region], { description: 'From the province down to this region.' })
  @Fetched(related('(self)-[:PART_OF*0..6]->(it:Region)', { order: [asc('depth')] }))
  @Costs({ rows: 3 })
  path!: Region[];

  @Field(() => PartyCommitteeConnection, { description: 'By name.' })
  @Takes(() => RegionCommitteesArgs)
  @Fetched(
    page('(self)<-[:PART_OF*0..6]-(home:Region)<-[:LOCATED_IN]-(it:PartyCommittee)', {
      orders: { NAME: byName },
      where: { includeDescendants: '($ OR home.id = self.id)' },
      distinct: true,
    }),
  )
  @Costs({ among: 100 })
  committees!: unknown;
}
