import { setImmediate as othersTurn } from 'node:timers/promises';
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { BadUserInput } from '../../plan/BadUserInput.js';
import type { PutResult, SourceFile, Store } from '../../store/Store.js';
import { ParseRefusal } from '../../text/ParseRefusal.js';
import type { Context } from '../Context.js';
import { Reading } from '../Reading.js';
import { DeleteReportPayload } from './DeleteReportPayload.js';
import { IngestReportInput } from './IngestReportInput.js';
import { IngestReportPayload } from './IngestReportPayload.js';
import { readSource } from './readSource.js';

@Resolver()
export class ReportChangeResolver {
  @Mutation(() => IngestReportPayload, {
    description:
      'Takes a report in. Needs the token. Idempotent: the same report replaces itself, in one transaction. What is no such report is refused with the reason.',
  })
  async ingestReport(
    @Arg('input', () => IngestReportInput, { description: 'The file, and where it is from.' }) input: IngestReportInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const source = readSource(input, new Date().toISOString());
    // To read a large file has kept the thread busy, and so will handing it on.
    await othersTurn();
    const { outcome, reportId } = await put(context.store, source);
    return new Reading(context, info).values({ outcome, report: reportId });
  }

  @Mutation(() => DeleteReportPayload, {
    description:
      'Removes a report and what only it held up. Needs the token. NOT_FOUND where there is none of that id.',
  })
  async deleteReport(
    @Arg('id', () => ID, { description: 'Of a report.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    if (!(await context.store.delete(id))) {
      throw new GraphQLError(`There is no report ${id}.`, { extensions: { code: 'NOT_FOUND' } });
    }
    return new Reading(context, info).values({ deletedId: id });
  }
}

/** @throws BadUserInput with the reason why the source is no report */
async function put(store: Store, source: SourceFile): Promise<PutResult> {
  try {
    return await store.put(source);
  } catch (error) {
    if (error instanceof ParseRefusal) throw new BadUserInput(error.message);
    throw error;
  }
}
