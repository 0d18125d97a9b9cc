import { expect, test } from 'vitest';
import { limits } from '../src/formats/limits.js';
import { pooledExtractor } from '../src/pooledExtractor.js';
import type { SourceFile } from '../src/store/Store.js';
import { parse, taxonomy } from './support/parse.js';
import { extractor, ingestedAt, sampleFiles, sourceFile } from './support/reports.js';

const samples = sampleFiles.map(sourceFile);

/** The first sample with its aspects so often that it takes seconds, and most of a small heap. */
async function largeSource(times: number): Promise<SourceFile> {
  const { parsed, text } = await parse(samples[0]!);
  const [start, end] = [parsed.aspects[0]!.span.start, parsed.aspects.at(-1)!.span.end];
  const large = text.slice(0, start) + `${text.slice(start, end)}\n`.repeat(times) + text.slice(end);
  return { bytes: Buffer.from(large), fileName: 'large.txt', url: null, retrievedAt: null, ingestedAt };
}

test('Threads decompose as the caller would', async () => {
  const { decompose, version, fixtures } = pooledExtractor(taxonomy);
  expect({ version, fixtures }).toEqual({ version: extractor.version, fixtures: extractor.fixtures });
  const records = await Promise.all(samples.map(async (source) => decompose(source)));
  expect(records).toEqual(await Promise.all(samples.map(async (source) => extractor.decompose(source))));
});

test('A refusal says what it says anywhere', async () => {
  const source = { ...samples[0]!, bytes: Buffer.from('今天天气很好。') };
  const reason = await Promise.resolve(extractor.decompose(source)).catch((error: unknown) => (error as Error).message);
  await expect(pooledExtractor(taxonomy).decompose(source)).rejects.toMatchObject({
    name: 'ParseRefusal',
    message: reason,
  });
});

test('A report that takes too much memory is refused, and no other is (row 50)', async () => {
  const { decompose } = pooledExtractor(taxonomy, { ...limits, reportHeapMegabytes: 40 });
  const refused = decompose(await largeSource(150));
  const others = [...samples, ...samples].map(async (source) => decompose(source));
  await expect(refused).rejects.toMatchObject({
    name: 'ParseRefusal',
    message: expect.stringContaining('takes more than 40 MB of memory') as string,
  });
  expect((await Promise.allSettled(others)).map(({ status }) => status)).toEqual(others.map(() => 'fulfilled'));
});

test('Small reports that a thread was given together are each refused for itself (row 50)', async () => {
  const { decompose } = pooledExtractor(taxonomy, { ...limits, reportSeconds: 0.001 });
  const refused = await Promise.allSettled([...samples, ...samples].map(async (source) => decompose(source)));
  expect(refused.map((result) => result.status === 'rejected' && (result.reason as Error).name)).toEqual(
    refused.map(() => 'ParseRefusal'),
  );
});

test('Reports that take too much time are refused, one after the other (row 50)', async () => {
  const { decompose } = pooledExtractor(taxonomy, { ...limits, reportSeconds: 0.001 });
  for (const large of Array(4).fill(await largeSource(60))) {
    await expect(decompose(large as SourceFile)).rejects.toMatchObject({
      name: 'ParseRefusal',
      message: expect.stringContaining('takes more than 0.001 seconds') as string,
    });
  }
});
