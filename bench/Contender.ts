import { post } from './post.js';
import type { GraphQLForm, Plain, Question, Variables } from './questions/Question.js';
import type { ServerProcess } from './ServerProcess.js';

/** A server and how it is asked one question. */
export interface Contender {
  readonly name: string;
  readonly server: ServerProcess;
  /** The body of a request. */
  readonly request: (variables: Variables) => string;
  readonly plain: (answer: Buffer) => Plain;
}

export interface Servers {
  readonly neo4j: ServerProcess;
  readonly embedded: ServerProcess;
  readonly rival: ServerProcess;
  readonly floor: ServerProcess;
}

/** Whom a question is asked: this server first. */
export function contendersFor({ ours, theirs, name, rows }: Question, servers: Servers): readonly Contender[] {
  const [recommended, ...variants] = theirs;
  return [
    graphql('xunshi, neo4j', servers.neo4j, ours),
    graphql('xunshi, embedded', servers.embedded, ours),
    {
      name: 'driver',
      server: servers.floor,
      request: (variables) => JSON.stringify({ question: name, variables }),
      plain: (answer) => {
        const found = JSON.parse(answer.toString()) as Plain[];
        return rows === true ? found : found[0]!;
      },
    },
    graphql('@neo4j/graphql', servers.rival, recommended),
    ...variants.map((form) => graphql(`@neo4j/graphql ${form.variant}`, servers.rival, form)),
  ];
}

function graphql(name: string, server: ServerProcess, { query, plain }: GraphQLForm): Contender {
  return {
    name,
    server,
    request: (variables) => JSON.stringify({ query, variables }),
    plain: (answer) => {
      const { data, errors } = JSON.parse(answer.toString()) as { data: never; errors?: unknown };
      if (errors !== undefined) throw new Error(`${name}: ${JSON.stringify(errors)}`);
      return plain(data);
    },
  };
}

export const ask = ({ server, request }: Contender, variables: Variables): Promise<Buffer> =>
  post(server.url, request(variables));
