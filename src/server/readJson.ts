import { isUtf8 } from 'node:buffer';
import type { FastifyInstance } from 'fastify';

/**
 * Reads bodies of JSON, which are UTF-8 (RFC 8259, section 8.1), and no others: a text in another encoding would come in
 * with other characters than were sent.
 */
export function readJson(http: FastifyInstance): void {
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
      void parse(request, body.toString(), done);
    }
  });
}

const charsetOf = /;\s*charset="?([^\s";]+)/i;
const readable: ReadonlySet<string> = new Set(['utf-8', 'utf8', 'us-ascii']);

const refusal = (statusCode: number, message: string): Error => Object.assign(new Error(message), { statusCode });
