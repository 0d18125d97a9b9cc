/** Where a report came from, as far as its text does not say. */
export interface Provenance {
  readonly url: string | null;
  readonly retrievedAt: string | null;
  readonly ingestedAt: string;
}
