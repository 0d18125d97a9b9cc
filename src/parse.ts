import type { Outline } from './outline/Outline.js';
import { readOutline } from './outline/readOutline.js';
import { locateIn } from './extract/locate.js';
import type { ParsedReport, SourceFacts } from './extract/ParsedReport.js';
import { ParseRefusal } from './extract/ParseRefusal.js';
import { readAspects } from './extract/readAspects.js';
import { readDates } from './extract/readDates.js';
import { readDocuments } from './extract/readDocuments.js';
import { readFacts } from './extract/readFacts.js';
import { readFindings } from './extract/readFindings.js';
import { sha256 } from './extract/sha256.js';
import { reportKey } from './graph/ids.js';
import { fold } from './text/fold.js';
import { readFile } from './extract/readFile.js';

export { ParseRefusal };

export interface ReportFile {
  readonly bytes: Uint8Array;
  /** Folders before the name are left out of the report. */
  readonly fileName: string;
}

export interface Parsed {
  readonly parsed: ParsedReport;
  /** The normalised text that all offsets refer to. */
  readonly text: string;
}

/**
 * A notice 关于巡视整改进展情况的通报 as a decomposed report. Pure: the same bytes and name give the same report.
 *
 * @throws ParseRefusal when the file is empty, damaged, of a type not read, or no such notice
 */
export function parseReport({ bytes, fileName }: ReportFile): Parsed {
  const { text, encoding, mediaType } = readFile(bytes, fileName);
  const source = { fileName: baseName(fileName), sha256: sha256(bytes), mediaType, encoding, length: text.length };
  return { parsed: parseText(text, source), text };
}

function parseText(text: string, source: SourceFacts): ParsedReport {
  const folded = fold(text);
  const outline = readOutline(text);
  if (!isNotice(outline, folded)) throw new ParseRefusal(refusals.notANotice);
  if (outline.aspects.every(({ issues }) => issues.length === 0)) throw new ParseRefusal(refusals.noIssues);
  const dates = readDates(folded);
  const facts = readFacts(text, folded, outline, dates, source);
  if (facts === null) throw new ParseRefusal(refusals.noBody);
  return {
    report: { id: `report:${reportKey(facts)}`, ...facts },
    aspects: readAspects({ text, folded, dates }, outline.aspects),
    documents: readDocuments(text, folded, facts.committee.name, locateIn(outline.leaves)),
    figures: [],
    organizations: [],
    findings: readFindings(folded, outline, facts),
    leaves: outline.leaves,
  };
}

const refusals = {
  notANotice:
    'This is no notice on rectification after an inspection (巡视整改进展情况的通报): neither a title nor a preamble says so. Give the text of the notice itself.',
  noIssues: 'This notice on rectification lists no issue that could be recognised: check that its text is complete.',
  noBody: 'This notice on rectification does not name the body that reports: give it with its title or signature.',
} as const;

/** A title found as such, or a preamble that announces the rectification. */
function isNotice({ title, preamble }: Outline, folded: string): boolean {
  if (title !== null) return true;
  const words = preamble === null ? '' : folded.slice(preamble.start, preamble.end).replace(/\s+/g, '');
  return (
    /巡[视察]/.test(words) &&
    /现[将予就][^。]{0,40}(?:整改|公布|公开|公告|公示|通报)/.test(words) &&
    words.includes('整改')
  );
}

function baseName(fileName: string): string {
  return fileName.split(/[/\\]/).at(-1) ?? fileName;
}
