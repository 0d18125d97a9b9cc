import { isUtf8 } from 'node:buffer';
import { setImmediate as othersTurn } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { exceededByJson } from './exceededByJson.js';
import { LimitExceeded } from './LimitExceeded.js';
import type { Limits } from './limits.js';

/**
 * Reads bodies of JSON, which are UTF-8 (RFC 8259, section 8.1), and no others: a text in another encoding would come in
 * with other characters than were sent. What would take long to parse is refused before.
 */
export function readJson(http: FastifyInstance, limits: Limits): void {
  // A text/plain body is what a page of another origin can send without being asked.
  http.removeAllContentTypeParsers();
  const parse = http.getDefaultJsonParser('error', 'error');
  http.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    const { 'content-type': type, 'content-encoding': coding = 'identity' } = request.headers;
    const [, charset = 'utf-8'] = charsetOf.exec(type ?? '') ?? [];
    if (!readable.has(charset.toLowerCase())) {
      done(refusal(415, `JSON comes in UTF-8, not in ${JSON.stringify(charset.slice(0, 40))}.`));
    } else if (coding.toLowerCase() !== 'identity') {
      done(refusal(415, `Bodies are read as they are, not in the coding ${JSON.stringify(coding.slice(0, 40))}.`));
    } else if (!isUtf8(body)) {
      done(refusal(400, 'The body is not UTF-8.'));
    } else {
      const exceeded = exceededByJson(body, limits);
      if (exceeded === null) void textOf(body).then((text) => parse(request, text, done));
      else done(new LimitExceeded(exceeded, limits[exceeded], limits[exceeded] + 1));
    }
  });
}

/** A large body piece by piece, between which others have their turn: 20 MB of Chinese are decoded in 0.1 seconds. */
async function textOf(body: Buffer): Promise<string> {
  if (body.length <= pieceBytes) return body.toString();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let text = '';
  for (let at = 0; at < body.length; at += pieceBytes) {
    text += decoder.decode(body.subarray(at, at + pieceBytes), { stream: true });
    await othersTurn();
  }
  return text;
}

const pieceBytes = 2 * 1024 * 1024;

const charsetOf = /;\s*charset="?([^\s";]+)/i;
const readable: ReadonlySet<string> = new Set(['utf-8', 'utf8', 'us-ascii']);

const refusal = (statusCode: number, message: string): Error => Object.assign(new Error(message), { statusCode });
