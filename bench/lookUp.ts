import { post } from './post.js';
import type { Known } from './questions/Question.js';
import type { ServerProcess } from './ServerProcess.js';

interface Answer {
  readonly reports: { readonly nodes: readonly { readonly id: string }[] };
  readonly recurringIssueTypes: readonly { readonly type: { readonly key: string } }[];
}

const query = `{
  reports(first: 100, orderBy: TITLE_ASC) { nodes { id } }
  recurringIssueTypes(minCommittees: 1, first: 12) { type { key } }
}`;

/** What there is to ask about in the graph of a server of ours. */
export async function lookUp(server: ServerProcess): Promise<Known> {
  const answer = await post(server.url, JSON.stringify({ query }));
  const { data } = JSON.parse(answer.toString()) as { readonly data: Answer };
  return {
    reportIds: data.reports.nodes.map(({ id }) => id),
    typeKeys: data.recurringIssueTypes.map(({ type }) => type.key),
  };
}
