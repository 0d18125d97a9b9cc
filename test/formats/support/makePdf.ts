export interface PdfText {
  readonly text: string;
  /** In points from the lower left corner. */
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

export interface PdfOptions {
  /** What is drawn on each page, as operators. */
  readonly drawn?: readonly string[];
  /** Entries added to every page's dictionary. */
  readonly page?: string;
  /** Pages lie on their side, and are to be turned by 90 degrees. */
  readonly turned?: boolean;
  /** Objects added to the file, by number from 100. */
  readonly objects?: Readonly<Record<number, string>>;
  /** Entries added to the trailer. */
  readonly trailer?: string;
  /** Instead of the page tree. */
  readonly pages?: string;
}

/**
 * A pdf with text at given places. Its font is not embedded; a ToUnicode table says that each two-byte code is the
 * character itself, and every character is one em wide.
 */
export function makePdf(pages: readonly (readonly PdfText[])[], options: PdfOptions = {}): Buffer {
  const objects = new Map<number, string>();
  const numbers = pages.map((_, index) => 10 + index * 2);
  objects.set(1, '<< /Type /Catalog /Pages 2 0 R >>');
  objects.set(
    2,
    options.pages ??
      `<< /Type /Pages /Kids [${numbers.map((number) => `${number} 0 R`).join(' ')}] /Count ${pages.length} >>`,
  );
  objects.set(
    3,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
  );
  objects.set(
    4,
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor 6 0 R >>',
  );
  objects.set(5, stream(toUnicode));
  objects.set(
    6,
    '<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>',
  );
  for (const [index, texts] of pages.entries()) {
    const number = 10 + index * 2;
    objects.set(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${number + 1} 0 R ${options.turned === true ? '/Rotate 90' : ''} ${options.page ?? ''} >>`,
    );
    objects.set(
      number + 1,
      stream([options.drawn?.[index] ?? '', ...texts.map((text) => show(text, options.turned === true))].join('\n')),
    );
  }
  for (const [number, object] of Object.entries(options.objects ?? {})) objects.set(Number(number), object);
  return assemble(objects, options.trailer ?? '');
}

/** The borders of a table's cells as operators, each line from one place to another, in points from the lower left corner. */
export function drawLines(
  lines: readonly (readonly [x0: number, y0: number, x1: number, y1: number])[],
  as: 'strokes' | 'boxes' = 'strokes',
): string {
  return lines
    .map(([x0, y0, x1, y1]) =>
      as === 'strokes'
        ? `${x0} ${y0} m ${x1} ${y1} l S`
        : `${Math.min(x0, x1)} ${Math.min(y0, y1)} ${Math.abs(x1 - x0) || 0.5} ${Math.abs(y1 - y0) || 0.5} re f`,
    )
    .join('\n');
}

/** All borders of a table whose columns and rows begin and end there. */
export function drawGrid(xs: readonly number[], ys: readonly number[], as?: 'strokes' | 'boxes'): string {
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  return drawLines(
    [...xs.map((x) => [x, top, x, bottom] as const), ...ys.map((y) => [left, y, right, y] as const)],
    as,
  );
}

/** Text set in lines of so many characters, from the top of the page down. */
export function setLines(
  lines: readonly string[],
  place: { x?: number; y?: number; size?: number; leading?: number } = {},
): PdfText[] {
  const { x = 72, y = 760, size = 12, leading = 20 } = place;
  return lines.map((line, index) => {
    const indent = /^\u3000*/.exec(line)?.[0].length ?? 0;
    return { text: line.slice(indent), x: x + indent * size, y: y - index * leading, size };
  });
}

/** Breaks a paragraph into lines of `width` characters, the first indented by two. */
export function wrap(paragraph: string, width = 36): string[] {
  const characters = [...`\u3000\u3000${paragraph}`];
  const lines: string[] = [];
  for (let at = 0; at < characters.length; at += width) lines.push(characters.slice(at, at + width).join(''));
  return lines;
}

export function stream(content: string, dictionary = ''): string {
  return `<< /Length ${Buffer.byteLength(content, 'latin1')} ${dictionary} >>\nstream\n${content}\nendstream`;
}

function show({ text, x, y, size = 12 }: PdfText, turned: boolean): string {
  const matrix = turned ? `0 1 -1 0 ${595 - y} ${x}` : `1 0 0 1 ${x} ${y}`;
  const codes = [...text].map((character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('');
  return `BT /F ${size} Tf ${matrix} Tm <${codes}> Tj ET`;
}

const toUnicode = [
  '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def',
  '1 begincodespacerange <0000> <ffff> endcodespacerange',
  ...Array.from({ length: 3 }, (_, block) => {
    const rows = Array.from({ length: block === 2 ? 56 : 100 }, (__, row) =>
      (block * 100 + row).toString(16).padStart(2, '0'),
    );
    return `${rows.length} beginbfrange ${rows.map((row) => `<${row}00> <${row}ff> <${row}00>`).join(' ')} endbfrange`;
  }),
  'endcmap end end',
].join('\n');

function assemble(objects: ReadonlyMap<number, string>, trailer: string): Buffer {
  let file = '%PDF-1.7\n';
  const offsets = new Map<number, number>();
  for (const [number, object] of objects) {
    offsets.set(number, file.length);
    file += `${number} 0 obj\n${object}\nendobj\n`;
  }
  const start = file.length;
  const size = Math.max(...objects.keys()) + 1;
  const rows = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number);
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  file += `xref\n0 ${size}\n${rows.join('')}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
