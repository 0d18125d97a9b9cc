import type { Format } from './Format.js';

/** A kind of file known by its bytes. */
export interface Signature {
  /** As the subject of a refusal. */
  readonly name: string;
  /** What to do with it instead. */
  readonly remedy: string;
  /** Set for those that are read, or whose reader tells the rest. */
  readonly format?: Format;
  readonly begins: (bytes: Uint8Array) => boolean;
}

const asDocx = 'open it in Word or WPS and save it as .docx';
const asText = 'have its text recognised (OCR) and save it as .txt or .docx';

/** In order: the first that fits decides. */
export const signatures: readonly Signature[] = [
  { name: 'A pdf', remedy: '', format: 'pdf', begins: (bytes) => indexOf(bytes.subarray(0, 1024), '%PDF-') !== -1 },
  { name: 'A Word document', remedy: '', format: 'docx', begins: starts('PK\x03\x04') },
  { name: 'A text in UTF-32', remedy: 'save it as UTF-8', begins: isUtf32 },
  { name: 'An empty ZIP archive', remedy: 'give the notice itself', begins: starts('PK\x05\x06') },
  {
    name: 'An Office file that a password protects',
    remedy: 'open it, remove the password and save it again',
    begins: (bytes) => isOle(bytes) && indexOf(bytes, wide('EncryptedPackage')) !== -1,
  },
  {
    name: 'An old Word document (.doc, .wps)',
    remedy: asDocx,
    begins: (bytes) => isOle(bytes) && indexOf(bytes, wide('WordDocument')) !== -1,
  },
  {
    name: 'An old Excel workbook (.xls)',
    remedy: 'copy the notice into Word and save it as .docx',
    begins: (bytes) => isOle(bytes) && indexOf(bytes, wide('Workbook')) !== -1,
  },
  { name: 'An old Office file (.doc, .xls, .ppt)', remedy: asDocx, begins: (bytes) => isOle(bytes) },
  { name: 'An RTF document', remedy: asDocx, begins: starts('{\\rtf') },
  { name: 'A RAR archive', remedy: 'unpack it and give the notice itself', begins: starts('Rar!') },
  { name: 'A 7-Zip archive', remedy: 'unpack it and give the notice itself', begins: starts('7z\xBC\xAF') },
  { name: 'A gzip archive', remedy: 'unpack it and give the notice itself', begins: starts('\x1F\x8B') },
  { name: 'A JPEG picture', remedy: asText, begins: starts('\xFF\xD8\xFF') },
  { name: 'A PNG picture', remedy: asText, begins: starts('\x89PNG') },
  { name: 'A GIF picture', remedy: asText, begins: starts('GIF8') },
  { name: 'A BMP picture', remedy: asText, begins: (bytes) => starts('BM')(bytes) && bytes[6] === 0 && bytes[7] === 0 },
  { name: 'A TIFF picture', remedy: asText, begins: (bytes) => starts('II*\0')(bytes) || starts('MM\0*')(bytes) },
  {
    name: 'A web archive (.mht)',
    remedy: 'open it in a browser and save it as a web page, HTML only',
    begins: (bytes) => /^\s*(?:From|MIME-Version|Snapshot-Content-Location):/i.test(latin(bytes.subarray(0, 200))),
  },
];

function starts(magic: string): (bytes: Uint8Array) => boolean {
  return (bytes) => latin(bytes.subarray(0, magic.length)) === magic;
}

/** With BOM or without: its first two characters, as almost all, have nothing in their upper bytes. */
function isUtf32(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  if (bytes.length < 8 || bytes.length % 4 !== 0) return false;
  const isLittle = third === 0 && fourth === 0 && bytes[6] === 0 && bytes[7] === 0;
  const isBig = first === 0 && second === 0 && bytes[4] === 0 && bytes[5] === 0;
  return isLittle !== isBig;
}

function isOle(bytes: Uint8Array): boolean {
  return starts('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')(bytes);
}

function indexOf(bytes: Uint8Array, latinText: string): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(latinText, 0, 'latin1');
}

/** The names in an OLE file are UTF-16. */
function wide(name: string): string {
  return [...name].map((character) => `${character}\0`).join('');
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
