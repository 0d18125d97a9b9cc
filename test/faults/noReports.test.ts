import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { basename, join } from 'node:path';
import { text } from 'node:stream/consumers';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { limits } from '../../src/formats/limits.js';
import { runCli } from '../cli/runCli.js';
import { samples } from '../cli/samples.js';
import { temporaryFolder } from '../cli/temporaryFolder.js';
import { makeDocx } from '../formats/support/makeDocx.js';
import { makePdf } from '../formats/support/makePdf.js';
import { makeZip } from '../formats/support/makeZip.js';
import { named } from './support/named.js';
import { post, realServer, sampleStore, type RealServer } from './support/servers.js';

const fixture = (path: string): Buffer => readFileSync(new URL(`../${path}`, import.meta.url));
const notice = readFileSync(samples[0]!);

interface Case {
  readonly name: string;
  readonly fileName: string;
  readonly bytes: () => Uint8Array;
  readonly reason: RegExp;
}

const cases: readonly Case[] = [
  { name: 'empty', fileName: 'empty.txt', bytes: () => Buffer.alloc(0), reason: /empty/ },
  { name: 'blank', fileName: 'blank.txt', bytes: () => Buffer.from(' \n\u3000\n'), reason: /empty|no text|not/ },
  {
    name: 'binary',
    fileName: 'binary.txt',
    bytes: () => Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * at * 31 + at * 7) % 256)),
    reason: /./,
  },
  { name: 'another encoding', fileName: 'big5.txt', bytes: () => iconv.encode(notice.toString(), 'big5'), reason: /./ },
  { name: 'no report', fileName: 'news.txt', bytes: () => fixture('fixtures/refused/news.txt'), reason: /./ },
  {
    name: 'a zip bomb as docx',
    fileName: 'bomb.docx',
    bytes: () => makeZip([{ name: 'word/document.xml', content: Buffer.alloc(20 * 2 ** 20) }, ...docxRest]),
    reason: /far more than it holds/,
  },
  {
    name: 'a docx whose parts point out of it',
    fileName: 'outside.docx',
    bytes: () => makeDocx({ body: '<w:p/>', main: '../../../outside/document.xml' }),
    reason: /./,
  },
  {
    name: 'a cyclic pdf',
    fileName: 'cyclic.pdf',
    bytes: () => makePdf([[]], { pages: '<< /Type /Pages /Kids [2 0 R] /Count 1 >>' }),
    reason: /damaged/,
  },
  {
    name: 'an encrypted pdf',
    fileName: 'encrypted.pdf',
    bytes: () => fixture('formats/encrypted/password.pdf'),
    reason: /password protects/,
  },
];

const docxRest = [
  { name: '[Content_Types].xml', content: '<Types/>' },
  {
    name: '_rels/.rels',
    content:
      '<Relationships><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  },
];

describe('xunshi ingest', () => {
  const folder = temporaryFolder();
  const reports = join(folder, 'reports');
  let told: { readonly exitCode: number; readonly stdout: string };
  beforeAll(async () => {
    mkdirSync(reports);
    for (const { fileName, bytes } of cases) writeFileSync(join(reports, fileName), bytes());
    writeFileSync(join(reports, 'huge.txt'), Buffer.alloc(limits.fileBytes + 1, 'x'));
    // A name that would lead elsewhere, were it taken for a path.
    writeFileSync(join(reports, 'a\\..\\..\\escaped.txt'), notice);
    writeFileSync(join(reports, 'last.txt'), readFileSync(samples[1]!));
    told = await runCli(['ingest', '--store', join(folder, 'store'), reports]);
  });
  const reasonOf = (fileName: string): string | undefined =>
    told.stdout.split('\n').find((line) => line.startsWith(`refused ${join(reports, fileName)}: `));

  test.each(named(cases))('refuses what is %s with the reason, in one line (row 50)', (_, { fileName, reason }) => {
    expect(reasonOf(fileName)?.split(': ').slice(1).join(': ')).toMatch(reason);
  });

  test('refuses 50 MB and a byte (row 50)', () => {
    expect(reasonOf('huge.txt')).toMatch(/50 MB/);
  });

  test('takes the others in, and tells of all by its exit code (row 50)', () => {
    expect(told.stdout).toMatch(/^created \S*escaped\.txt report:/m);
    expect(told.stdout).toMatch(/^created \S*last\.txt report:/m);
    expect(told.stdout).toContain(`\n2 created, 0 replaced, 0 unchanged, ${cases.length + 1} refused in `);
    expect(told.exitCode).toBe(1);
  });

  test('writes nothing beside its store (row 50)', () => {
    expect(readdirSync(folder).sort()).toEqual(['reports', 'store']);
    expect(readdirSync(join(folder, '..')).filter((name) => name.includes('escaped'))).toEqual([]);
  });
});

describe('the mutation ingestReport', () => {
  const token = 'w'.repeat(32);
  let server: RealServer;
  beforeAll(async () => {
    server = await realServer(await sampleStore(), { tokens: { write: token } });
  });
  afterAll(() => server.close());

  const ingest = (fileName: string, bytes: Uint8Array) =>
    post(
      server.url,
      JSON.stringify({
        query: 'mutation ($i: IngestReportInput!) { ingestReport(input: $i) { outcome report { id } } }',
        variables: { i: { fileName, base64: Buffer.from(bytes).toString('base64') } },
      }),
      { authorization: `Bearer ${token}` },
    );

  test.each(named(cases))('refuses what is %s with the reason (row 50)', async (_, { fileName, bytes, reason }) => {
    const { json } = await ingest(fileName, bytes());
    expect(json.errors[0]).toMatchObject({
      message: expect.stringMatching(reason) as string,
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(json.errors[0].message).not.toMatch(/\n|node_modules|\.ts:/);
  });

  test.each([
    '../../escaped.txt',
    '..\\escaped.txt',
    '/etc/escaped.txt',
    '..',
    'a\u0000.txt',
    `${'a'.repeat(300)}.txt`,
  ])('refuses the name %j (row 50)', async (fileName) => {
    const { json } = await ingest(fileName, notice);
    expect(json.errors[0]).toMatchObject({
      message: expect.stringMatching(/^fileName /) as string,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('refuses 50 MB before it is read (row 50)', async () => {
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: Bearer ${token}\r\nContent-Length: ${50 * 2 ** 20}\r\n\r\n{`,
    );
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 413 /);
  });

  test('then takes a report in, and nothing was logged as a fault (row 50)', async () => {
    const { json } = await ingest(basename(samples[0]!), notice);
    expect(json).toEqual({
      data: { ingestReport: { outcome: 'UNCHANGED', report: { id: expect.any(String) as string } } },
    });
    expect(server.log.filter((line) => line.includes('"level":50'))).toEqual([]);
  });
});
