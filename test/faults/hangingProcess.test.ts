import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

const bin = fileURLToPath(new URL(`../../${packageJson.bin.xunshi}`, import.meta.url));

test('a server that waits for a Neo4j that hangs ends when asked to (rows 37, 48)', { timeout: 60_000 }, async () => {
  const sockets: Socket[] = [];
  const hanging = createServer((socket) => void sockets.push(socket.on('error', () => undefined)));
  await new Promise<void>((resolve) => hanging.listen(0, '127.0.0.1', resolve));
  const uri = `bolt://127.0.0.1:${(hanging.address() as AddressInfo).port}`;

  const server = spawn(process.execPath, [bin, 'serve', '--neo4j', uri, '--port', '0'], {
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(server, 'exit');
  await once(server.stdout, 'data');
  server.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  expect(sockets.length).toBeGreaterThan(0);
  for (const socket of sockets) socket.destroy();
  hanging.close();
});
