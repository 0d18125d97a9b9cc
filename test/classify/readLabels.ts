/** Types of an issue that a reader would accept as its first, best first. */
export type AcceptableTypes = readonly string[];

/** A table of lines `key type|type  remark`, the key being a title or an address. */
export function readLabels(table: string): ReadonlyMap<string, AcceptableTypes> {
  return new Map(
    table
      .trim()
      .split('\n')
      .map((line) => {
        const [key = '', types = ''] = line.trim().split(/\s+/u);
        return [key, types.split('|')];
      }),
  );
}
