/** Rows of a CSV table as `neo4j-admin database import` takes them: typed by their header, without empty cells. */
export function readCsv(text: string): Record<string, unknown>[] {
  const [header = [], ...rows] = cellsOf(text);
  const columns = header.map(({ text: column }) => {
    const [name = '', type = ''] = column.split(':');
    return { name: special[type] ?? name, read: readers[type] ?? ((cell: string) => cell) };
  });
  return rows.map((row) =>
    Object.fromEntries(
      row.flatMap((cell, at) => {
        const { name, read } = columns[at]!;
        return cell.text === '' && !cell.quoted ? [] : [[name, read(cell.text)]];
      }),
    ),
  );
}

const special: Readonly<Record<string, string>> = { LABEL: 'labels', START_ID: 'from', END_ID: 'to', TYPE: 'type' };

const list = (cell: string): string[] =>
  cell === '' ? [] : cell.split(';').map((item) => item.replaceAll('\\u003b', ';'));
const readers: Readonly<Record<string, (cell: string) => unknown>> = {
  long: Number,
  double: Number,
  boolean: (cell) => cell === 'true',
  'string[]': list,
  LABEL: list,
};

interface Cell {
  readonly text: string;
  readonly quoted: boolean;
}

/** RFC 4180: cells between commas, in quotes where they hold one, quotes in them twice. */
function cellsOf(text: string): Cell[][] {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\n]*))([,\n])/gy;
  for (let match = cells.exec(text); match !== null; match = cells.exec(text)) {
    const [, quoted, plain = '', end] = match;
    row.push({ text: quoted?.replaceAll('""', '"') ?? plain, quoted: quoted !== undefined });
    if (end === '\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
