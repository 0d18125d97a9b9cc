/** Why a taxonomy file cannot be used, and where. */
export class TaxonomyRefusal extends Error {
  override readonly name = 'TaxonomyRefusal';

  constructor(
    readonly fileName: string,
    /** Counted from 1. */
    readonly line: number,
    readonly reason: string,
  ) {
    super(`${fileName}, line ${line}: ${reason}`);
  }
}
