/** A report was put: all that is needed, with the source's bytes, to put it again. */
export interface PutEntry {
  readonly op: 'PUT';
  readonly reportId: string;
  readonly sha256: string;
  /** Version of the extractor. */
  readonly extractor: string;
  readonly fileName: string;
  readonly url: string | null;
  readonly retrievedAt: string | null;
  readonly ingestedAt: string;
}

export interface DeleteEntry {
  readonly op: 'DELETE';
  readonly reportId: string;
}

export type JournalEntry = PutEntry | DeleteEntry;

/** An entry in its place: the first is 1, each next one greater by 1. */
export type Numbered<Entry extends JournalEntry> = Entry & { readonly sequence: number };
