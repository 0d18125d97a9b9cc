/** Messages of Bolt by the tag of their structure, as far as tests tell them apart. */
const names: Readonly<Record<number, string>> = {
  0x01: 'HELLO',
  0x0f: 'RESET',
  0x10: 'RUN',
  0x11: 'BEGIN',
  0x12: 'COMMIT',
  0x3f: 'PULL',
  0x70: 'SUCCESS',
  0x71: 'RECORD',
  0x7f: 'FAILURE',
};

/** A message, and where in the bytes of its direction it ends. */
export interface BoltMessage {
  readonly name: string;
  readonly body: Buffer;
  readonly end: number;
}

/**
 * Reads one direction of a Bolt connection: given its bytes as they come, it gives the messages that each completes.
 *
 * @param handshakeLength of what has come so far; undefined for as long as that does not tell
 */
export function boltReader(handshakeLength: (bytes: Buffer) => number | undefined): (bytes: Buffer) => BoltMessage[] {
  let rest = Buffer.alloc(0);
  let isShaken = false;
  let chunks: Buffer[] = [];
  let position = 0;
  const take = (length: number): Buffer => {
    const taken = rest.subarray(0, length);
    rest = rest.subarray(length);
    position += length;
    return taken;
  };
  return (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    if (!isShaken) {
      const length = handshakeLength(rest);
      if (length === undefined || rest.length < length) return [];
      take(length);
      isShaken = true;
    }
    const messages: BoltMessage[] = [];
    while (rest.length >= 2 && rest.length >= 2 + rest.readUInt16BE()) {
      const chunk = take(2 + rest.readUInt16BE()).subarray(2);
      if (chunk.length > 0) {
        chunks.push(chunk);
      } else if (chunks.length > 0) {
        const body = Buffer.concat(chunks);
        chunks = [];
        messages.push({ name: names[body.readUInt8(1)] ?? 'another', body, end: position });
      }
    }
    return messages;
  };
}

/** Four versions after a magic number; where the server then lists its own, a choice of five bytes. */
export function clientHandshake(bytes: Buffer): number | undefined {
  if (bytes.length < 24) return undefined;
  // A first chunk is not empty.
  return bytes.readUInt16BE(20) === 0 ? 25 : 20;
}

/** A version, or a list of versions and a number of capabilities. */
export function serverHandshake(bytes: Buffer): number | undefined {
  if (bytes.length < 5) return undefined;
  return bytes.readUInt32BE() === 0x1ff ? 4 + 1 + 4 * bytes.readUInt8(4) + 1 : 4;
}
