import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';

/** A stream as it was before it was encrypted, given the number and generation of its object. */
export type Decrypt = (stream: Buffer, object: number, generation: number) => Buffer;

/**
 * How the streams of an encrypted pdf are decrypted that asks for no password to be read (ISO 32000-2, 7.6: the standard
 * security handler, revisions 2 to 6, with the empty user password). With a wrong key, what it gives is noise.
 *
 * @param file in Latin 1
 * @returns null when it is encrypted in another way
 */
export function decryption(file: string): Decrypt | null {
  const dictionary = encryptionDictionary(file);
  const number = (name: string): number | null => {
    const found = new RegExp(String.raw`/${name}\s+(-?\d{1,10})(?!\s+\d+\s+R)`).exec(dictionary)?.[1];
    return found === undefined ? null : Number(found);
  };
  const version = number('V') ?? 0;
  const revision = number('R') ?? 0;
  const [owner, user, userKey] = ['O', 'U', 'UE'].map((name) => stringAfter(dictionary, name));
  if (!/\/Filter\s*\/Standard\b/.test(dictionary) || owner == null || user == null) return null;
  if (version === 5) {
    if (userKey == null || userKey.length < 32) return null;
    const key = revision < 6 ? sha(256, user.subarray(40, 48)) : hardenedHash(user.subarray(40, 48));
    const decipher = createDecipheriv('aes-256-cbc', key, Buffer.alloc(16)).setAutoPadding(false);
    const fileKey = decipher.update(userKey.subarray(0, 32));
    return (stream) => decryptAes('aes-256-cbc', fileKey, stream);
  }
  if (![1, 2, 4].includes(version)) return null;
  const method = version === 4 ? methodOfStreams(dictionary) : 'V2';
  if (method === 'None') return (stream) => stream;
  const length = version === 4 ? 16 : version === 1 ? 5 : (number('Length') ?? 40) / 8;
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE((number('P') ?? 0) | 0);
  const clear = revision >= 4 && /\/EncryptMetadata\s+false\b/.test(dictionary) ? [Buffer.alloc(4, 0xff)] : [];
  const first = stringAfter(file, String.raw`ID\s*\[`) ?? Buffer.alloc(0);
  let fileKey = md5(padding, owner.subarray(0, 32), permissions, first, ...clear);
  if (revision >= 3) for (let round = 0; round < 50; round++) fileKey = md5(fileKey.subarray(0, length));
  fileKey = fileKey.subarray(0, length);
  return (stream, object, generation) => {
    const place = Buffer.from([object, object >> 8, object >> 16, generation, generation >> 8]);
    const salt = method === 'AESV2' ? [Buffer.from('sAlT')] : [];
    const key = md5(fileKey, place, ...salt).subarray(0, Math.min(16, length + 5));
    return method === 'AESV2' ? decryptAes('aes-128-cbc', key, stream) : rc4(key, stream);
  };
}

/** What the empty password is filled up with. */
const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');

function encryptionDictionary(file: string): string {
  const [, object, generation] = /\/Encrypt\s+(\d{1,10})\s+(\d{1,5})\s+R/.exec(file) ?? [];
  if (object === undefined) return file.slice(Math.max(0, file.search(/\/Encrypt\s*<</))).slice(0, 4096);
  const start =
    new RegExp(String.raw`(?:^|\D)${object}\s+${String(generation)}\s+obj`).exec(file)?.index ?? file.length;
  return file.slice(start, start + 4096).split('endobj')[0] ?? '';
}

/** /CF << /StdCF << /CFM /AESV2 >> >> /StmF /StdCF */
function methodOfStreams(dictionary: string): string {
  const filter = /\/StmF\s*\/(\w{1,40})/.exec(dictionary)?.[1] ?? 'Identity';
  if (filter === 'Identity') return 'None';
  return new RegExp(String.raw`/${filter}\s*<<[^>]{0,200}/CFM\s*/(\w{1,20})`).exec(dictionary)?.[1] ?? 'None';
}

/**
 * The string after a name: <hexadecimal> or (literal); null when there is none.
 *
 * @param name may be a pattern
 */
function stringAfter(dictionary: string, name: string): Buffer | null {
  const start = new RegExp(String.raw`/${name}\s*(?=[<(])`).exec(dictionary);
  if (start === null) return null;
  const from = start.index + start[0].length;
  if (dictionary[from] === '<') {
    const digits = dictionary.slice(from + 1, dictionary.indexOf('>', from)).replace(/\s/g, '');
    return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
  }
  return literal(dictionary, from + 1);
}

const escaped: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function literal(text: string, start: number): Buffer {
  let value = '';
  let depth = 1;
  for (let at = start; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === '\\') {
      const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0];
      const next = text[at + 1] ?? '';
      if (octal !== undefined) value += String.fromCharCode(parseInt(octal, 8) & 0xff);
      else if (next !== '\n' && next !== '\r') value += escaped[next] ?? next;
      at += octal?.length ?? (next === '\r' && text[at + 2] === '\n' ? 2 : 1);
      continue;
    }
    if (character === '(') depth++;
    if (character === ')' && --depth === 0) break;
    value += character;
  }
  return Buffer.from(value, 'latin1');
}

function md5(...parts: readonly Buffer[]): Buffer {
  return createHash('md5').update(Buffer.concat(parts)).digest();
}

function sha(bits: 256 | 384 | 512, ...parts: readonly Buffer[]): Buffer {
  return createHash(`sha${bits}`).update(Buffer.concat(parts)).digest();
}

/** Algorithm 2.B of revision 6, for the empty password. */
function hardenedHash(salt: Buffer): Buffer {
  let key = sha(256, salt);
  for (let round = 0, last = 0; round < 64 || last > round - 32; round++) {
    const repeated = Buffer.concat(Array.from({ length: 64 }, () => key));
    const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32)).setAutoPadding(false);
    const encrypted = cipher.update(repeated);
    const remainder = encrypted.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    key = sha(([256, 384, 512] as const)[remainder] ?? 256, encrypted);
    last = encrypted.at(-1) ?? 0;
  }
  return key.subarray(0, 32);
}

function decryptAes(method: 'aes-128-cbc' | 'aes-256-cbc', key: Buffer, stream: Buffer): Buffer {
  if (stream.length < 32) return Buffer.alloc(0);
  const decipher = createDecipheriv(method, key, stream.subarray(0, 16)).setAutoPadding(false);
  return decipher.update(stream.subarray(16, stream.length - (stream.length % 16)));
}

function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const swap = (one: number, other: number): void => {
    [state[one], state[other]] = [state[other]!, state[one]!];
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + state[i]! + key[i % key.length]!) & 0xff;
    swap(i, j);
  }
  const result = Buffer.alloc(data.length);
  for (let at = 0, i = 0, j = 0; at < data.length; at++) {
    i = (i + 1) & 0xff;
    j = (j + state[i]!) & 0xff;
    swap(i, j);
    result[at] = data[at]! ^ state[(state[i]! + state[j]!) & 0xff]!;
  }
  return result;
}
