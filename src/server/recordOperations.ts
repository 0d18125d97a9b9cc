import type { ApolloServerPlugin } from '@apollo/server';
import { recordErrors } from './OperationRecord.js';
import type { CallerContext } from './writersOnly.js';

/** Takes down of each operation what it is called and how it ends. Comes after all that change answers. */
export const recordOperations: ApolloServerPlugin<CallerContext> = {
  requestDidStart({ contextValue: { record } }) {
    if (record === undefined) return Promise.resolve();
    return Promise.resolve({
      didResolveOperation({ operationName }) {
        record.name = operationName;
        return Promise.resolve();
      },
      willSendResponse({ response: { body } }) {
        if (body.kind === 'single') recordErrors(record, body.singleResult.errors ?? []);
        return Promise.resolve();
      },
    });
  },
};
