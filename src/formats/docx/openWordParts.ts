import { posix } from 'node:path';
import { ParseRefusal } from '../../text/ParseRefusal.js';
import { decode } from '../../text/decode.js';
import { elementOf, elementsOf, parseMarkup, type Markup } from '../markup.js';
import { whatIsRead } from '../Format.js';
import { openArchive, type Archive } from './openArchive.js';

/** The parts of a .docx that its text needs. */
export interface WordParts {
  readonly body: Markup;
  /** Roots `w:styles` and `w:numbering`; undefined when the document has none. */
  readonly styles: Markup | undefined;
  readonly numbering: Markup | undefined;
}

/** Archives that are something else, by a file they hold. */
const otherKinds: readonly { readonly holds: string; readonly name: string }[] = [
  { holds: 'xl/workbook.xml', name: 'An Excel workbook' },
  { holds: 'xl/workbook.bin', name: 'An Excel workbook' },
  { holds: 'ppt/presentation.xml', name: 'A PowerPoint presentation' },
  { holds: 'OFD.xml', name: 'An OFD document' },
  { holds: 'content.xml', name: 'An OpenDocument file' },
];

/**
 * The text, styles and numbering of a .docx, found by its relationships as ECMA-376 part 2 has them: their names are
 * free, and Word itself writes word/document2.xml at times.
 *
 * @throws ParseRefusal when it is another kind of archive, or damaged
 */
export async function openWordParts(bytes: Uint8Array): Promise<WordParts> {
  const archive = await openArchive(bytes);
  const main = (await related(archive, '')).get('officeDocument');
  const root = main === undefined ? undefined : await readXml(archive, main);
  const body = elementOf(elementOf(root, 'w:document'), 'w:body');
  if (main === undefined || body === undefined) throw new ParseRefusal(notWord(archive));
  const parts = await related(archive, main);
  const part = async (type: string, name: string): Promise<Markup | undefined> => {
    const path = parts.get(type);
    return path === undefined ? undefined : elementOf(await readXml(archive, path), name);
  };
  return { body, styles: await part('styles', 'w:styles'), numbering: await part('numbering', 'w:numbering') };
}

/** The parts that a part refers to, by the last word of the relationship's type. */
async function related(archive: Archive, part: string): Promise<Map<string, string>> {
  const folder = posix.dirname(part);
  const root = await readXml(archive, posix.join(folder, '_rels', `${posix.basename(part)}.rels`));
  const targets = new Map<string, string>();
  for (const { attributes } of elementsOf(elementOf(root, 'Relationships') ?? empty, 'Relationship')) {
    const { Type = '', Target = '', TargetMode } = attributes;
    if (TargetMode === 'External') continue;
    const path = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
    targets.set(Type.slice(Type.lastIndexOf('/') + 1), path);
  }
  return targets;
}

const empty: Markup = { name: '', attributes: {}, children: [] };

async function readXml(archive: Archive, name: string): Promise<Markup | undefined> {
  const bytes = await archive.read(name);
  const decoded = bytes === null ? null : decode(bytes);
  return decoded === null ? undefined : parseMarkup(decoded.text, 'xml');
}

function notWord(archive: Archive): string {
  const kind = otherKinds.find(({ holds }) => archive.has(holds));
  if (kind !== undefined) return `${kind.name}: copy the notice into Word and save it as .docx; ${whatIsRead}.`;
  return archive.has('[Content_Types].xml')
    ? 'The .docx holds no text of a document: open it in Word or WPS and save it again.'
    : `A ZIP archive: unpack it and give the notice itself; ${whatIsRead}.`;
}
