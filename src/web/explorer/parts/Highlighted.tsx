interface Range {
  readonly start: number;
  readonly end: number;
}

/** A text with some of its characters marked; `ranges` may overlap. */
export function Highlighted({ text, ranges }: { readonly text: string; readonly ranges: readonly Range[] }) {
  return (
    <>
      {pieces(text, ranges).map(({ start, end, marked }) =>
        marked ? <mark key={start}>{text.slice(start, end)}</mark> : text.slice(start, end),
      )}
    </>
  );
}

function pieces(text: string, ranges: readonly Range[]): readonly (Range & { readonly marked: boolean })[] {
  const found: (Range & { readonly marked: boolean })[] = [];
  let at = 0;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    if (start > at) found.push({ start: at, end: start, marked: false });
    found.push({ start: Math.max(at, start), end, marked: true });
    at = end;
  }
  return at < text.length ? [...found, { start: at, end: text.length, marked: false }] : found;
}
