import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from './runCli.js';
import { samples, samplesFolder } from './samples.js';

const [sample, other] = samples as [string, string];

test('several reports are shown with a blank line between them, without colours', async () => {
  const [first, second, both] = await Promise.all([[sample], [other], [sample, other]].map(shown));
  expect(both).toEqual({ exitCode: 0, stderr: '', stdout: `${first!.stdout}\n${second!.stdout}` });
  expect(first!.stdout).not.toContain('\u001B');
});

test('what is no report is refused in one line, and the others are shown', async () => {
  const nothing = join(samplesFolder, 'nothing.txt');
  expect(await shown([nothing, sample])).toEqual({
    exitCode: 2,
    stderr: `xunshi: ${nothing}: there is no such file\n`,
    stdout: (await shown([sample])).stdout,
  });
});

const shown = (files: readonly string[]) => runCli(['show', ...files]);
