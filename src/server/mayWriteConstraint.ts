import type { FastifyInstance } from 'fastify';
import type { Permissions } from './permissions.js';

type ConstraintStrategy = Parameters<FastifyInstance['addConstraintStrategy']>[0];
type RouteHandler = Parameters<ReturnType<ConstraintStrategy['storage']>['set']>[1];

/**
 * Lets a path have two routes, one for callers who may write (`constraints: { mayWrite: true }`): the choice falls
 * before the body is read, of which they may send more.
 */
export const mayWriteConstraint = (
  permissionsOf: (authorization: string | undefined) => Permissions,
): ConstraintStrategy => ({
  name: 'mayWrite',
  storage: () => {
    const handlers = new Map<unknown, RouteHandler>();
    return {
      get: (mayWrite) => handlers.get(mayWrite) ?? null,
      set: (mayWrite, handler) => void handlers.set(mayWrite, handler),
    };
  },
  deriveConstraint: ({ headers }) => permissionsOf(headers.authorization).mayWrite,
});
