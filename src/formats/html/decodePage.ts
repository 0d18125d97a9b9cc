import { TextDecoder } from 'node:util';
import { ParseRefusal } from '../../text/ParseRefusal.js';
import { decode } from '../../text/decode.js';

export interface DecodedPage {
  /** May hold U+FFFD, where a page has a broken character. */
  readonly text: string;
  readonly encoding: string;
}

/**
 * An html page as text. UTF-8 is known by its bytes, whatever the page declares; else the declared encoding counts, and
 * without one GB18030. Pages often break a character or two of their navigation, so that a declared encoding need not
 * fit every byte.
 *
 * @throws ParseRefusal when no encoding fits
 */
export function decodePage(bytes: Uint8Array): DecodedPage {
  const declared = declaredEncoding(bytes);
  const decoded = decode(bytes);
  if (decoded !== null && (decoded.encoding !== 'gb18030' || declared === null || chinese.test(declared)))
    return decoded;
  const decoder = declared === null ? null : decoderOf(declared);
  if (decoder === null)
    throw new ParseRefusal(
      'The encoding of this page cannot be told: open it in a browser, copy its text and save that.',
    );
  return { text: decoder.decode(bytes).replace(/\r\n?/g, '\n'), encoding: decoder.encoding };
}

const chinese = /^(?:gb|x-gbk|hz-gb|utf)/i;

/** <meta charset="gb2312">, <meta http-equiv="Content-Type" content="text/html; charset=gb2312">, <?xml encoding="gb2312"?> */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 8192)).toString('latin1');
  return /<(?:meta|\?xml)\s[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?([\w.:-]{2,40})/i.exec(head)?.[1] ?? null;
}

function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}
