import 'reflect-metadata';
import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { ComparisonResolver } from './comparison/ComparisonResolver.js';
import { GapResolver } from './gap/GapResolver.js';
import { OutcomeResolver } from './outcome/OutcomeResolver.js';
import { TimelineResolver } from './timeline/TimelineResolver.js';
import { RecurrenceResolver } from './recurrence/RecurrenceResolver.js';
import { CoOccurrenceResolver } from './recurrence/CoOccurrenceResolver.js';
import { OpenItemsResolver } from './outline/OpenItemsResolver.js';
import { ReportChangeResolver } from './mutation/ReportChangeResolver.js';
import { IssueTypeResolver } from './type/IssueTypeResolver.js';
import { PathResolver } from './path/PathResolver.js';
import { SearchResolver } from './search/SearchResolver.js';
import { CommitteeResolver } from './committee/CommitteeResolver.js';
import { DocumentResolver } from './document/DocumentResolver.js';
import { InspectionResolver } from './inspection/InspectionResolver.js';
import { Issue } from './outline/Issue.js';
import { IssueResolver } from './outline/IssueResolver.js';
import { Measure } from './outline/Measure.js';
import { Aspect } from './outline/Aspect.js';
import { RegionResolver } from './region/RegionResolver.js';
import { ReportResolver } from './report/ReportResolver.js';
import { answeredOnce } from './rootAnswers.js';
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
      PathResolver,
      SearchResolver,
      ComparisonResolver,
      GapResolver,
      OutcomeResolver,
      TimelineResolver,
      RecurrenceResolver,
      CoOccurrenceResolver,
      OpenItemsResolver,
      IssueTypeResolver,
      ReportChangeResolver,
    ],
    // Reached through an interface only.
    orphanedTypes: [Aspect, Issue, Measure],
    validate: false,
  });
  const roots = [schema.getQueryType(), schema.getMutationType()];
  for (const field of Object.values(schema.getQueryType()!.getFields())) field.resolve = answeredOnce(field.resolve!);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || roots.includes(type)) continue;
    for (const field of Object.values(type.getFields())) field.resolve = pickPlanned;
  }
  return schema;
}

/** Planned objects are keyed by response key, since one field may be asked for twice with different arguments. */
const pickPlanned: GraphQLFieldResolver<Record<string, unknown>, unknown> = (source, _args, _context, info) =>
  source[info.path.key];
