import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { tinyServer } from '../server/tinyServer.js';

/** Sends `text` and no more, and gives how long the server keeps the connection open, in milliseconds. */
function keptOpen(url: string, text: string): Promise<number> {
  const { hostname, port } = new URL(url);
  const started = Date.now();
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.on('error', reject).on('close', () => resolve(Date.now() - started));
    socket.resume();
  });
}

describe('a request that does not come to its end is dropped (row 20)', () => {
  test.each([
    { name: 'in its headers', text: 'POST /graphql HTTP/1.1\r\nHost: x\r\n' },
    {
      name: 'in its body',
      text: 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{',
    },
  ])('$name', async ({ text }) => {
    const server = await tinyServer({ limits: { headersTime: 200, requestTime: 400, timeCheckInterval: 50 } });
    expect(await keptOpen(server.url, text)).toBeLessThan(2000);
    await server.close();
  });
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
