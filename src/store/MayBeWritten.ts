import { StoreError } from './StoreError.js';

/** The answer to a commit did not come: the unit may be written or not, and may be written again. */
export class MayBeWritten extends StoreError {
  constructor(error: StoreError) {
    super(error.kind, `${error.message}; whether it was written is not known`, { cause: error });
    this.name = 'MayBeWritten';
  }
}

/** Whether an error, or what caused it, leaves that open. */
export const mayBeWritten = (error: Error): boolean =>
  error instanceof MayBeWritten || error.cause instanceof MayBeWritten;
