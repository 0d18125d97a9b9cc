/** A number with three digits that count, as people read it: 0.123, 12.3, 12,345. */
export function figure(value: number): string {
  return value.toLocaleString('en-GB', value < 1000 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 });
}

/** A table in Markdown: words in the first columns, numbers in those after them. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], columnsOfWords = 1): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, at) => (at < columnsOfWords ? '---' : '---:'));
  return [head, rule, ...rows].map(line).join('\n');
}
