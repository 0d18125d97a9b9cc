import type { GraphQLFieldResolver, OperationDefinitionNode } from 'graphql';
import type { Answered } from './askUndisturbed.js';
import type { Context } from './Context.js';

interface RootAnswers {
  readonly operation: OperationDefinitionNode;
  /** By response key. */
  readonly answers: ReadonlyMap<string, Promise<Answered>>;
}

const known = new WeakMap<Context, RootAnswers>();

/** Keeps what the root fields of an operation answer, for when it is run again in the same context. */
export const keepRootAnswers = (context: Context, answers: RootAnswers): void => void known.set(context, answers);

/** A root field that asks only where its answer is not kept. */
export function answeredOnce(resolve: GraphQLFieldResolver<unknown, Context>): GraphQLFieldResolver<unknown, Context> {
  return (source, args, context, info) => {
    const kept = known.get(context);
    const answered = kept?.operation === info.operation ? kept.answers.get(String(info.path.key)) : undefined;
    return answered?.then(({ answer }) => answer) ?? resolve(source, args, context, info);
  };
}
