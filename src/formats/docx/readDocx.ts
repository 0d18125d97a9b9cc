import { ParseRefusal } from '../../text/ParseRefusal.js';
import type { DocumentText } from '../DocumentText.js';
import { Numbering } from './Numbering.js';
import { openWordParts } from './openWordParts.js';
import { readStyles } from './readStyles.js';
import { WordText } from './WordText.js';

/**
 * A Word document as one line per paragraph: list numbers as they are seen, revisions accepted, tables as `tableLines`
 * has them, text boxes where they are anchored; headers, footers, notes and comments left out.
 *
 * @throws ParseRefusal when it is damaged, protected, asks for too much, or holds no text
 */
export async function readDocx(bytes: Uint8Array): Promise<DocumentText> {
  const { body, styles, numbering } = await openWordParts(bytes);
  const styleSheet = readStyles(styles);
  const lines = new WordText(new Numbering(numbering, styles, styleSheet), styleSheet).lines(body);
  if (lines.length === 0)
    throw new ParseRefusal('The .docx holds no text, only pictures perhaps: give one whose text can be selected.');
  return { text: `${lines.join('\n')}\n`, mediaType, encoding: 'utf-8', publishedDate: null };
}

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
