/** What the server takes before it refuses; sizes in bytes, times in milliseconds. */
export const limits = {
  /** Of a request; a longer one is answered 413 and not read to its end. */
  bodySize: 1024 * 1024,
  /** Of a request with the token for writing: reports come in it. */
  writersBodySize: 20 * 1024 * 1024,
  /** For a request's headers, from its first byte. */
  headersTime: 15_000,
  /** For a whole request, headers and body. */
  requestTime: 30_000,
  /** How often the two times above are checked. */
  timeCheckInterval: 5_000,
  /** For what is in flight when the server is asked to stop. */
  drainTime: 10_000,
} as const;

export type Limits = { readonly [Name in keyof typeof limits]: number };
