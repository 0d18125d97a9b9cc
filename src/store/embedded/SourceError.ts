import { StoreError } from '../StoreError.js';

/** A source is missing or changed: the graph cannot be made from it, however often that is tried. */
export class SourceError extends StoreError {
  constructor(message: string, options?: ErrorOptions) {
    super('DAMAGED', message, options);
  }
}
