import type { Limits } from './limits.js';

type Most = Pick<Limits, 'variableDepth' | 'variableValues'>;

/** A body holds few values besides its variables, which lie in an object of it. */
const besidesVariables = { values: 20, depth: 1 };

const [quote, backslash, comma] = Buffer.from('"\\,');
const opening: ReadonlySet<number | undefined> = new Set(Buffer.from('[{'));
const closing: ReadonlySet<number | undefined> = new Set(Buffer.from(']}'));

/**
 * Which limit of variables a body of JSON certainly exceeds, if it does. To be asked before it is parsed, which takes seconds for
 * what is nothing but brackets; what stands in texts is passed over.
 */
export function exceededByJson(body: Buffer, most: Most): keyof Most | null {
  let depth = 0;
  let values = 0;
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at];
    if (byte === quote) at = endOfText(body, at);
    else if (byte === comma) {
      values += 1;
      if (values > most.variableValues + besidesVariables.values) return 'variableValues';
    } else if (opening.has(byte)) {
      depth += 1;
      if (depth > most.variableDepth + besidesVariables.depth) return 'variableDepth';
    } else if (closing.has(byte)) depth -= 1;
  }
  return null;
}

/** Where the quotation mark is that ends the text begun at `start`. */
function endOfText(body: Buffer, start: number): number {
  for (let end = body.indexOf(quote!, start + 1); end !== -1; end = body.indexOf(quote!, end + 1)) {
    let before = end - 1;
    while (body[before] === backslash) before -= 1;
    if ((end - before) % 2 === 1) return end;
  }
  return body.length;
}
