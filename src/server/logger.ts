import type { FastifyServerOptions } from 'fastify';

export const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
export type LogLevel = (typeof logLevels)[number];

type LoggerOptions = Exclude<FastifyServerOptions['logger'], boolean | undefined>;

/** Headers that hold secrets, wherever an object with headers is logged. */
const secretHeaders = ['authorization', 'cookie', 'proxy-authorization'];

/** One JSON object per line. Nothing of a request is ever written but its method and its path: a query may be in its address. */
export const loggerOptions = (level: LogLevel, stream: { write(line: string): void }): LoggerOptions => ({
  level,
  stream,
  serializers: {
    req: ({ method, url }: { method: string; url: string }) => ({ method, path: pathOf(url) }),
  },
  redact: secretHeaders.flatMap((name) => [`headers["${name}"]`, `*.headers["${name}"]`]),
});

/** Of an address, what stands before its query, as far as it is bearable. */
export const pathOf = (url: string): string => url.split('?', 1)[0]!.slice(0, longestPath);

const longestPath = 200;
