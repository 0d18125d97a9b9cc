/** What went wrong, told alike for both engines. */
export type StoreErrorKind =
  | 'SYNTAX'
  | 'PARAMETER'
  | 'RECORDS'
  | 'READ_ONLY'
  | 'CONSTRAINT'
  | 'CONFLICT'
  | 'TYPE'
  | 'TIMEOUT'
  | 'DOWN'
  /** The engine is up but lets us do nothing: a wrong name or password. */
  | 'DENIED'
  /** The engine has all it can take. */
  | 'BUSY'
  | 'DAMAGED'
  /** The disk is: nothing was written, reading goes on. */
  | 'FULL'
  | 'LOCKED'
  | 'MISSING'
  | 'OTHER';

export class StoreError extends Error {
  constructor(
    readonly kind: StoreErrorKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'StoreError';
  }
}
