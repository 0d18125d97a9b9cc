import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { hashOf } from '../hashOf.js';
import { StoreError } from '../StoreError.js';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** A path is never anything but these two, so that nothing is read from or written to elsewhere. */
const path = z.union([z.literal('journal'), z.string().regex(/^sources\/[0-9a-f]{64}$/)]);

const manifest = z.strictObject({
  format: z.literal(1),
  /** ISO 8601 instant. */
  createdAt: z.string(),
  reports: z.int().nonnegative(),
  files: z.array(z.strictObject({ path, size: z.int().nonnegative(), sha256: hash })),
});

/** What a backup holds; the file itself has a `check` besides, of all the rest. */
export type Manifest = Readonly<z.infer<typeof manifest>>;
export type ManifestFile = Manifest['files'][number];

export const manifestName = 'manifest.json';

export function composeManifest(content: Manifest): string {
  return `${JSON.stringify({ ...content, check: checkOf(content) }, null, 1)}\n`;
}

/** @throws StoreError MISSING where there is no manifest, DAMAGED where it is not as it was written */
export async function readManifest(backup: string): Promise<Manifest> {
  const at = join(backup, manifestName);
  const text = await readFile(at, 'utf8').catch((error: unknown) => {
    throw new StoreError('MISSING', `${backup} is no backup, or one that was not finished: it has no ${manifestName}`, {
      cause: error,
    });
  });
  const { check, ...content } = parsed(text);
  const { success, data } = manifest.safeParse(content);
  if (success && check === checkOf(data)) return data;
  throw new StoreError('DAMAGED', `The backup ${backup} is damaged: ${at} is not as it was written. Take another one`);
}

function parsed(text: string): Record<string, unknown> {
  try {
    return (JSON.parse(text) ?? {}) as Record<string, unknown>;
  } catch {
    return {};
  }
}

function checkOf(content: Manifest): string {
  return hashOf(Buffer.from(JSON.stringify(content)));
}
