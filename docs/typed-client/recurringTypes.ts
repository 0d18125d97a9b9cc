import { initGraphQLTada, type ResultOf, type TadaDocumentNode } from 'gql.tada';
import { GraphQLClient } from 'graphql-request';
import type { introspection } from './schema.d.ts';

const graphql = initGraphQLTada<{ introspection: introspection; scalars: { Date: string; ID: string } }>();

const recurringTypes = graphql(`
  query RecurringTypes($region: [ID!]) {
    recurringIssueTypes(scope: { region: $region }, minCommittees: 3, first: 5) {
      type {
        zh
      }
      committeeCount
      issues(first: 1) {
        nodes {
          title
          titleSpan {
            quote
          }
          report {
            displayTitle
            publishedDate
          }
        }
      }
    }
  }
`);

type Recurrence = ResultOf<typeof recurringTypes>['recurringIssueTypes'][number];

/** One line for each type: how many committees have it, and an issue in its own words. */
const line = ({ type, committeeCount, issues }: Recurrence): string => {
  const [issue] = issues.nodes;
  return `${type.zh}: ${committeeCount}${issue ? `, 如“${issue.titleSpan.quote}”（${issue.report.displayTitle}）` : ''}`;
};

const client = new GraphQLClient('http://127.0.0.1:4000/graphql');
const ask = <Answer, Variables extends object>(question: TadaDocumentNode<Answer, Variables>, variables: Variables) =>
  client.request<Answer>(question, variables);

const { recurringIssueTypes } = await ask(recurringTypes, { region: ['region:云岭省'] });
console.log(recurringIssueTypes.map(line).join('\n'));
