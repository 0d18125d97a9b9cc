import { ArgsType, Field, Float, ID, Int } from 'type-graphql';
import { BadUserInput } from '../../plan/BadUserInput.js';
import { later } from '../../plan/Fetch.js';
import { atMost } from '../../plan/PageArguments.js';
import type { PendingList } from '../../plan/Pending.js';
import { sharedTerms } from '../../similar/sharedTerms.js';
import { similarIssuesOf } from '../../similar/SimilarIssues.js';
import type { Sought } from '../../similar/TitleIndex.js';
import type { Store } from '../../store/Store.js';

@ArgsType()
export class SimilarArgs {
  @Field(() => Int, { nullable: true, defaultValue: 10, description: 'At most 100.' })
  first?: number | null;

  @Field(() => Float, { nullable: true, defaultValue: 0.3, description: 'From 0 to 1.' })
  minScore?: number | null;

  @Field(() => [ID], { nullable: true, description: 'Only issues of these reports; of all others when left out.' })
  report?: readonly string[] | null;
}

/** What is asked, null being as good as nothing. @throws BadUserInput */
function asked({ first, minScore, report }: SimilarArgs): Omit<Sought, 'reportId' | 'title'> {
  const score = minScore ?? 0.3;
  if (score < 0 || score > 1) throw new BadUserInput(`minScore is from 0 to 1, but is ${String(score)}.`);
  return { first: atMost('first', first ?? 10), minScore: score, ...(report && { among: new Set(report) }) };
}

/** Issues of other reports that resemble the issue. */
export const bySimilarity = later('similarity', ['reportId', 'search'], asked);

/** For each list its SimilarIssues by field name; an issue is its id. */
export async function answerSimilarity(
  store: Store,
  lists: readonly PendingList[],
): Promise<readonly (readonly unknown[])[]> {
  const sought = lists.map(({ properties, selected: { args } }) => {
    const [reportId, title] = properties as [string, string];
    return { reportId, title, ...asked(args) };
  });
  const found = await similarIssuesOf(store).find(sought);
  return found.map((likenesses, at) =>
    likenesses.map((likeness) => ({
      issue: likeness.id,
      score: likeness.score,
      // Worked out only where it is selected.
      get sharedTerms(): readonly string[] {
        return sharedTerms(sought[at]!.title, likeness.title);
      },
    })),
  );
}
