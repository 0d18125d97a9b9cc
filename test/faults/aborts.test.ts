import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { realServer, sampleStore, type RealServer } from './support/servers.js';

let server: RealServer;
beforeAll(async () => {
  server = await realServer(await sampleStore());
});
afterAll(() => server.close());

const query = '{ reports { nodes { id aspects { title issues { title } } } } }';

/** Sends a query and goes away before the answer is there. */
function abort(url: string): Promise<void> {
  const { hostname, port } = new URL(url);
  const body = JSON.stringify({ query });
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => {
      const head = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
      socket.write(head + body, () => setImmediate(() => socket.destroy()));
    });
    // The server may be the first to notice.
    socket.on('error', () => undefined).on('close', () => resolve());
  });
}

const openSockets = (): number =>
  process.getActiveResourcesInfo().filter((resource) => resource.startsWith('TCPSocket')).length;

test('a thousand sockets that abort mid-query leave nothing behind, and others are answered (row 33)', async () => {
  await server.probe();
  const before = openSockets();
  for (let round = 0; round < 10; round++) {
    const [isAlive] = await Promise.all([server.probe(), ...Array.from({ length: 100 }, () => abort(server.url))]);
    expect(isAlive).toBe(true);
  }
  const { status, json } = await server.ask(query);
  expect({ status, reports: json.data.reports.nodes.length }).toEqual({ status: 200, reports: 7 });
  await expect.poll(openSockets, { timeout: 20_000 }).toBeLessThanOrEqual(before + 1);
  expect(server.log).toEqual([]);
}, 120_000);
