import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { usualLimits } from '../../src/server/limits.js';
import { tinyServer } from '../server/tinyServer.js';

/** Sends `text`, and `more` ever again, and gives how long the server keeps the connection open, in milliseconds. */
function keptOpen(url: string, text: string, more = ''): Promise<number> {
  const { hostname, port } = new URL(url);
  const started = Date.now();
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(text));
    const dripping = more === '' ? undefined : setInterval(() => socket.write(more), 50);
    socket
      .on('error', (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? undefined : reject(error)))
      .on('close', () => {
        clearInterval(dripping);
        resolve(Date.now() - started);
      });
    socket.resume();
  });
}

const head = 'POST /graphql HTTP/1.1\r\nHost: x\r\n';
const bodyToCome = `${head}Content-Type: application/json\r\nContent-Length: 9999\r\n\r\n{`;

describe('a request that does not come to its end is dropped (row 20)', () => {
  test.each([
    { name: 'silent', text: '' },
    { name: 'in its headers', text: head },
    { name: 'in its body', text: bodyToCome },
    { name: 'header by header', text: head, more: 'X-A: b\r\n' },
    { name: 'byte by byte', text: bodyToCome, more: ' ' },
  ])('$name', async ({ text, more }) => {
    const server = await tinyServer({ limits: { headersTime: 200, requestTime: 400, timeCheckInterval: 50 } });
    expect(await keptOpen(server.url, text, more)).toBeLessThan(5000);
    await server.close();
  });

  test('within a minute where nobody says otherwise', () => {
    const { headersTime, requestTime, timeCheckInterval } = usualLimits;
    expect(Math.max(headersTime, requestTime) + timeCheckInterval).toBeLessThan(60_000);
  });
});

test('more connections than the limit are closed as they come, those before go on (row 57)', async () => {
  const server = await tinyServer({ limits: { connections: 20 } });
  const { hostname, port } = new URL(server.url);
  const opened = async (): Promise<Socket> => {
    const socket = connect(Number(port), hostname).on('error', () => undefined);
    await once(socket, 'connect');
    return socket;
  };
  const isAnswered = (socket: Socket): Promise<boolean> =>
    new Promise((resolve) => {
      socket.once('data', () => resolve(true)).once('close', () => resolve(false));
      socket.write('GET /health HTTP/1.1\r\nHost: x\r\n\r\n');
    });
  const open = await Promise.all(Array.from({ length: 20 }, opened));
  expect(await isAnswered(await opened())).toBe(false);
  expect(await isAnswered(open[19]!)).toBe(true);
  open[0]!.destroy();
  await expect.poll(async () => isAnswered(await opened())).toBe(true);
  for (const socket of open) socket.destroy();
  await server.close();
});

const slowQuery = (url: string, milliseconds: number) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ slow(milliseconds: ${milliseconds}) }` }),
  });
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('closing', () => {
  test('finishes what is in flight and takes nothing new (row 48)', async () => {
    const server = await tinyServer();
    const inFlight = slowQuery(server.url, 300);
    await pause(100);
    const closed = server.close();
    await pause(50);
    await expect(fetch(server.url)).rejects.toThrow();
    expect(await (await inFlight).json()).toEqual({ data: { slow: 'done' } });
    await closed;
  });

  test('does not wait longer than the drain time', async () => {
    const server = await tinyServer({ limits: { drainTime: 100 } });
    const inFlight = slowQuery(server.url, 5000).catch(() => 'cut');
    await pause(100);
    const started = Date.now();
    await server.close();
    expect(Date.now() - started).toBeLessThan(2000);
    expect(await inFlight).toBe('cut');
  });
});
