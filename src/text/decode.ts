import iconv from 'iconv-lite';

export interface Decoded {
  /** Without BOM, lines ended by LF. */
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
}

/**
 * Bytes as text: UTF-8 (with or without BOM), UTF-16 with BOM, else GB18030. A wrong guess never passes: every byte must
 * decode. null when none of them fits.
 */
export function decode(bytes: Uint8Array): Decoded | null {
  const bom = byteOrderMarks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (bom !== undefined) {
    const text = strictly(bom.encoding, bytes.subarray(bom.mark.length));
    return text === null ? null : { text: normalise(text), encoding: bom.encoding };
  }
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    const text = strictly(encoding, bytes);
    if (text !== null) return { text: normalise(text), encoding };
  }
  return null;
}

const byteOrderMarks = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

function strictly(encoding: Decoded['encoding'], bytes: Uint8Array): string | null {
  const text = encoding === 'gb18030' ? iconv.decode(Buffer.from(bytes), 'gb18030') : decodeUnicode(encoding, bytes);
  return text === null || text.includes('\uFFFD') ? null : text;
}

function decodeUnicode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function normalise(text: string): string {
  return text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
}
