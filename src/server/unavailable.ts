import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { passingCodes } from './storeTrouble.js';

/** Seconds after which a caller may ask again. */
const retryAfter = '2';

/**
 * Answers 503, and no data, where all of an operation failed since the store cannot be asked now: callers, and what
 * stands before this server, know then that asking again helps.
 */
export const unavailable: ApolloServerPlugin<BaseContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ response: { body, http } }) {
        if (body.kind !== 'single') return Promise.resolve();
        const { data, errors = [] } = body.singleResult;
        const isPassing = errors.length > 0 && errors.every(({ extensions }) => passingCodes.has(extensions?.['code']));
        if (isPassing && Object.values(data ?? {}).every((value) => value === null)) {
          body.singleResult = { errors };
          http.status = 503;
          http.headers.set('retry-after', retryAfter);
        }
        return Promise.resolve();
      },
    }),
};
