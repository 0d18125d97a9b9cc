import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const built = fileURLToPath(new URL('../../dist/web/explorer/', import.meta.url));

/** What a browser fetches before the first view stands, in bytes as compressed. */
async function firstView(): Promise<Readonly<Record<string, number>>> {
  const page = await readFile(`${built}index.html`, 'utf8');
  const files = [...page.matchAll(/(?:src|href)="\/explorer\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, file]) => file!);
  const sizes = ['index.html', ...files].map(async (file) => [file, gzipSync(await readFile(built + file)).length]);
  return Object.fromEntries(await Promise.all(sizes)) as Record<string, number>;
}

it('the first view is under 300 kB compressed, without the drawing library', async () => {
  const sizes = await firstView();
  const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  expect(Object.keys(sizes).length).toBeGreaterThan(2);
  expect(total, JSON.stringify(sizes)).toBeLessThan(300_000);
});
