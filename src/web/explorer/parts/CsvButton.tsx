import { csvFormatRows } from 'd3-dsv';
import { useState } from 'react';
import { mostRows } from '../api/askPages.js';
import { commonWords } from '../language/commonWords.js';
import { useWords } from '../language/LanguageContext.js';
import { saveFile } from './saveFile.js';

export type Rows = readonly (readonly (string | number | null)[])[];

interface Properties {
  /** Without ending. */
  readonly fileName: string;
  /** The first row names the columns. Asked for when the button is pressed; fetches what is not shown yet. */
  readonly rows: () => Rows | Promise<Rows>;
}

const labels = { ready: 'asCsv', saving: 'saving', failed: 'notSaved' } as const;

/** Saves a list as CSV: UTF-8 with a BOM, so that spreadsheets read Chinese. The name of the file says when it was cut. */
export function CsvButton({ fileName, rows }: Properties) {
  const words = useWords(commonWords);
  const [state, setState] = useState<keyof typeof labels>('ready');
  const save = async () => {
    setState('saving');
    try {
      const table = await rows();
      const text = csvFormatRows(table.map((row) => row.map((cell) => safeCell(cell))));
      const cut = table.length > mostRows ? `-first-${mostRows}` : '';
      saveFile(new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }), `${fileName}${cut}.csv`);
      setState('ready');
    } catch {
      setState('failed');
    }
  };
  return (
    <button type="button" disabled={state === 'saving'} onClick={() => void save()}>
      <span aria-live="polite">{words[labels[state]]}</span>
    </button>
  );
}

/** Text that a spreadsheet would take for a formula is quoted by an apostrophe, as OWASP advises; full width too. */
const safeCell = (cell: string | number | null): string =>
  typeof cell === 'string' && /^[=+\-@＝＋－＠\t\r\n]/.test(cell) ? `'${cell}` : String(cell ?? '');
