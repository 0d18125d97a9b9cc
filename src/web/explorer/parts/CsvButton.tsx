import { csvFormatRows } from 'd3-dsv';
import { commonWords } from '../language/commonWords.js';
import { useWords } from '../language/LanguageContext.js';
import { saveFile } from './saveFile.js';

interface Properties {
  /** Without ending. */
  readonly fileName: string;
  /** The first row names the columns. Asked for when the button is pressed; may fetch what is not shown yet. */
  readonly rows: () =>
    readonly (readonly (string | number | null)[])[] | Promise<readonly (readonly (string | number | null)[])[]>;
}

/** Saves a list as CSV: UTF-8 with a BOM, so that spreadsheets read Chinese. */
export function CsvButton({ fileName, rows }: Properties) {
  const words = useWords(commonWords);
  const save = async () => {
    const text = csvFormatRows((await rows()).map((row) => row.map((cell) => safeCell(cell))));
    saveFile(new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }), `${fileName}.csv`);
  };
  return (
    <button type="button" onClick={() => void save()}>
      {words.asCsv}
    </button>
  );
}

/** Text that a spreadsheet would take for a formula is quoted by an apostrophe, as OWASP advises. */
const safeCell = (cell: string | number | null): string =>
  typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell ?? '');
