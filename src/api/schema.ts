import 'reflect-metadata';
import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { CommitteeResolver } from './committee/CommitteeResolver.js';
import { DocumentResolver } from './document/DocumentResolver.js';
import { InspectionResolver } from './inspection/InspectionResolver.js';
import { Issue } from './outline/Issue.js';
import { IssueResolver } from './outline/IssueResolver.js';
import { Measure } from './outline/Measure.js';
import { Aspect } from './outline/Aspect.js';
import { RegionResolver } from './region/RegionResolver.js';
import { ReportResolver } from './report/ReportResolver.js';
import { NodeResolver } from './root/NodeResolver.js';
import { StatsResolver } from './root/StatsResolver.js';

/** The whole typed schema. Root fields read the graph; everything below them was planned with them and is only picked. */
export function buildSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      NodeResolver,
      ReportResolver,
      IssueResolver,
      CommitteeResolver,
      RegionResolver,
      InspectionResolver,
      DocumentResolver,
      StatsResolver,
    ],
    // Reached through an interface only.
    orphanedTypes: [Aspect, Issue, Measure],
    validate: false,
  });
  const roots = [schema.getQueryType(), schema.getMutationType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || roots.includes(type)) continue;
    for (const field of Object.values(type.getFields())) field.resolve = pickPlanned;
  }
  return schema;
}

/** Planned objects are keyed by response key, since one field may be asked for twice with different arguments. */
const pickPlanned: GraphQLFieldResolver<Record<string, unknown>, unknown> = (source, _args, _context, info) =>
  source[info.path.key];
