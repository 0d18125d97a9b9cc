import { z } from 'zod';

/** A report was put: all that is needed, with the source's bytes, to put it again. */
const putEntry = z.strictObject({
  op: z.literal('PUT'),
  reportId: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Version of the extractor. */
  extractor: z.string(),
  fileName: z.string(),
  url: z.string().nullable(),
  /** ISO 8601 instants. */
  retrievedAt: z.string().nullable(),
  ingestedAt: z.string(),
});

const deleteEntry = z.strictObject({ op: z.literal('DELETE'), reportId: z.string() });

/** What a line of the journal says. */
export const journalEntry = z.discriminatedUnion('op', [putEntry, deleteEntry]);

export type PutEntry = Readonly<z.infer<typeof putEntry>>;
export type DeleteEntry = Readonly<z.infer<typeof deleteEntry>>;
export type JournalEntry = PutEntry | DeleteEntry;

/** An entry in its place: the first is 1, each next one greater by 1. */
export type Numbered<Entry extends JournalEntry> = Entry & { readonly sequence: number };
