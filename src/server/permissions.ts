import { createHash, timingSafeEqual } from 'node:crypto';

/** Secrets that callers show as `Authorization: Bearer …`, by what each allows. */
export interface Tokens {
  /** To read and to change what is stored; without one nothing can be changed. */
  readonly write?: string | undefined;
  /** To read; without one everybody may. */
  readonly read?: string | undefined;
}

export interface Permissions {
  readonly mayRead: boolean;
  readonly mayWrite: boolean;
}

/** What callers may do, by the header `Authorization` of their request. */
export function permissionsBy({ write, read }: Tokens): (authorization: string | undefined) => Permissions {
  const [writes, reads] = [comparing(write), comparing(read)];
  return (authorization) => {
    const [, given = ''] = /^bearer (\S+)$/i.exec(authorization ?? '') ?? [];
    const mayWrite = writes(given);
    return { mayWrite, mayRead: reads(given) || mayWrite || read === undefined };
  };
}

/** Whether a token is the secret, in a time that tells nothing of the secret: hashes are of one length. */
function comparing(secret: string | undefined): (given: string) => boolean {
  if (secret === undefined) return () => false;
  const expected = hashOf(secret);
  return (given) => timingSafeEqual(hashOf(given), expected);
}

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();
