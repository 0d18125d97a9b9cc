import iconv from 'iconv-lite';

export interface Decoded {
  /** Without BOM, lines ended by LF, whatever they ended with. */
  readonly text: string;
  readonly encoding: Encoding;
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

/**
 * Bytes as text, in the encoding that their BOM says, else in UTF-8, else in whichever of GB18030, UTF-16 and Big5 makes them
 * Chinese. A wrong guess never passes: every byte must decode. null when none of them fits.
 */
export function decode(bytes: Uint8Array): Decoded | null {
  const bom = byteOrderMarks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (bom !== undefined) return decoded(bytes.subarray(bom.mark.length), bom.encoding);
  const utf8 = decoded(bytes, 'utf-8');
  return utf8?.text.includes('\0') === false ? utf8 : (decodedAsChinese(bytes) ?? utf8);
}

const byteOrderMarks = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** What no BOM tells, the likelier first. */
const unmarked: readonly Encoding[] = ['gb18030', 'utf-16le', 'utf-16be', 'big5'];
/** Han characters, punctuation of Chinese, ASCII but its controls. */
const ordinary = /[\t\n\r\x20-\x7E“”‘’—…\u3000-\u301F\u4E00-\u9FFF\uFF01-\uFF5E]/g;
/** Chinese has more ordinary characters than this, in a wrong encoding hardly two thirds. */
const leastOrdinary = 0.75;

function decodedAsChinese(bytes: Uint8Array): Decoded | null {
  let best: { readonly found: Decoded; readonly share: number } | null = null;
  for (const encoding of unmarked) {
    const found = decoded(bytes, encoding);
    const share = found === null ? 0 : 1 - found.text.replace(ordinary, '').length / Math.max(1, found.text.length);
    if (found !== null && share > (best?.share ?? leastOrdinary)) best = { found, share };
  }
  return best?.found ?? null;
}

function decoded(bytes: Uint8Array, encoding: Encoding): Decoded | null {
  const text = encoding.startsWith('utf') ? decodeUnicode(encoding, bytes) : iconv.decode(Buffer.from(bytes), encoding);
  return text === null || text.includes('\uFFFD') ? null : { text: normalise(text), encoding };
}

function decodeUnicode(encoding: Encoding, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function normalise(text: string): string {
  return text.replace(/^\uFEFF/u, '').replace(/\r\n?|[\v\u0085\u2028\u2029]/gu, '\n');
}
