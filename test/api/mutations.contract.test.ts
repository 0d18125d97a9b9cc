import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/Store.js';
import { askGraph, dataOf } from '../support/askGraph.js';
import { describeEngines } from '../support/engines.js';
import { extractor, sampleFiles } from '../support/reports.js';

const [first = '', second = ''] = sampleFiles;
const textOf = (path: string): string => readFileSync(path, 'utf8');
const input = (path: string, more: object = {}): object => ({
  fileName: 'notice.txt',
  text: textOf(path),
  ...more,
});

/** Something of every way to read: properties, relationships, pages, quotes, counts, texts. */
const report = `
  fragment report on Report {
    id
    displayTitle
    committee { name region { path { name } } }
    titled: issues(first: 2) { totalCount nodes { id title titleSpan { line quote } measures { text } } }
    findings { code node { id } }
    counts { issues measures mentions }
    source { fileName url retrievedAt length start: text(end: 20) }
  }`;
const ingest = `mutation I($input: IngestReportInput!) { ingestReport(input: $input) { outcome report { ...report } } } ${report}`;
const ask = `query R($id: ID!) { report(id: $id) { ...report } } ${report}`;

describeEngines('mutations', (engine) => {
  let store: Store;
  beforeEach(async () => {
    store = await engine.openEmptyStore(extractor);
  });
  afterEach(() => store.close());

  const put = async (given: object) => (await dataOf(store, ingest, { input: given }))['ingestReport'];
  const errorsOf = async (source: string, variables: Record<string, unknown>) =>
    (await askGraph(store, source, variables)).result.errors?.map(({ message, extensions }) => ({
      message,
      code: extensions['code'],
    }));
  const reportIds = async () => {
    const { reports } = await dataOf(store, '{ reports { nodes { id } } }');
    return reports.nodes.map(({ id }: { id: string }) => id);
  };

  it('take a report in and answer as a question after it does', async () => {
    const created = await put(input(first, { url: 'https://example.org/1', retrievedAt: '2024-05-06T07:08:09+08:00' }));
    expect(created.outcome).toBe('CREATED');
    expect(created.report.source).toEqual({
      fileName: 'notice.txt',
      url: 'https://example.org/1',
      retrievedAt: '2024-05-05T23:08:09.000Z',
      length: textOf(first).length,
      start: textOf(first).slice(0, 20),
    });
    expect(await dataOf(store, ask, { id: created.report.id })).toEqual({ report: created.report });
  });

  it('tell a report that is in already from one that was corrected', async () => {
    const { report: created } = await put(input(first));
    const base64 = readFileSync(first).toString('base64');
    const wrapped = base64.replace(/.{76}/g, '$&\n');
    for (const again of [input(first), { fileName: 'other.txt', base64 }, { fileName: 'x.txt', base64: wrapped }]) {
      expect(await put(again)).toEqual({ outcome: 'UNCHANGED', report: created });
    }
    const corrected = textOf(first).replaceAll('整改', '改正整改');
    const replaced = await put({ fileName: 'notice.txt', text: corrected });
    expect(replaced).toMatchObject({
      outcome: 'REPLACED',
      report: { id: created.id, source: { length: corrected.length } },
    });
    expect(await reportIds()).toEqual([created.id]);
  });

  it('delete a report and what only it held up', async () => {
    await put(input(first));
    const before = await dataOf(store, '{ stats { reports committees documents relationships } }');
    const { report: gone } = await put(input(second));
    const remove = 'mutation D($id: ID!) { deleteReport(id: $id) { deletedId } }';
    expect(await dataOf(store, remove, { id: gone.id })).toEqual({ deleteReport: { deletedId: gone.id } });
    expect(await dataOf(store, '{ stats { reports committees documents relationships } }')).toEqual(before);
    expect(await dataOf(store, ask, { id: gone.id })).toEqual({ report: null });
  });

  it('are carried out in the order they are written in', async () => {
    const { report: there } = await put(input(first));
    const data = await dataOf(
      store,
      `mutation M($id: ID!, $first: IngestReportInput!, $second: IngestReportInput!) {
        gone: deleteReport(id: $id) { deletedId }
        back: ingestReport(input: $first) { outcome }
        again: ingestReport(input: $first) { outcome report { id } }
        other: ingestReport(input: $second) { outcome }
      }`,
      { id: there.id, first: input(first), second: input(second) },
    );
    expect(data).toEqual({
      gone: { deletedId: there.id },
      back: { outcome: 'CREATED' },
      again: { outcome: 'UNCHANGED', report: { id: there.id } },
      other: { outcome: 'CREATED' },
    });
    expect((await reportIds()).length).toBe(2);
  });

  it('end with the first that is refused', async () => {
    const { result } = await askGraph(
      store,
      `mutation M($first: IngestReportInput!) {
        bad: ingestReport(input: { fileName: "x.txt", text: "x" }) { outcome }
        good: ingestReport(input: $first) { outcome }
      }`,
      { first: input(first) },
    );
    expect(result).toMatchObject({ data: null, errors: [{ path: ['bad'] }] });
    expect(await reportIds()).toEqual([]);
  });

  describe('delete nothing', () => {
    it.each([
      { id: 'report:370602:1999-01-01' },
      { id: '' },
      { id: 'type:theory-study' },
      { id: "') DETACH DELETE n //" },
    ])('by the id $id', async ({ id }) => {
      await put(input(first));
      expect(await errorsOf('mutation D($id: ID!) { deleteReport(id: $id) { deletedId } }', { id })).toEqual([
        { message: `There is no report ${id}.`, code: 'NOT_FOUND' },
      ]);
      expect((await reportIds()).length).toBe(1);
    });

    it('by the id of anything but a report', async () => {
      const { report: there } = await put(input(first));
      const id = there.titled.nodes[0].id;
      expect(await errorsOf('mutation D($id: ID!) { deleteReport(id: $id) { deletedId } }', { id })).toMatchObject([
        { code: 'NOT_FOUND' },
      ]);
      expect(await dataOf(store, ask, { id: there.id })).toEqual({ report: there });
    });
  });

  describe('refuse', () => {
    const name = /^fileName must be a name without folders/;
    const one = /^Give exactly one of text and base64/;
    const cases: readonly { what: string; given: object; message: RegExp }[] = [
      { what: 'no content', given: { fileName: 'x.txt' }, message: one },
      { what: 'null for content', given: { fileName: 'x.txt', text: null, base64: null }, message: one },
      { what: 'two contents', given: { fileName: 'x.txt', text: 'x', base64: 'eA==' }, message: one },
      { what: 'base64 that is none', given: { fileName: 'x.txt', base64: '整改' }, message: /^base64 is not/ },
      { what: 'base64 that is cut', given: { fileName: 'x.txt', base64: 'eA=' }, message: /^base64 is not/ },
      { what: 'half a character', given: { fileName: 'x.txt', text: '\ud83d' }, message: /^text holds half a char/ },
      { what: 'an empty text', given: { fileName: 'x.txt', text: '' }, message: /^The file is empty/ },
      { what: 'an empty file', given: { fileName: 'x.txt', base64: '' }, message: /^The file is empty/ },
      { what: 'what is no notice', given: { fileName: 'x.txt', text: '你好' }, message: /^This is no notice/ },
      { what: 'bytes that are no text', given: { fileName: 'x.txt', base64: 'AAECAwQ=' }, message: /binary/ },
      ...['../x.txt', '/etc/passwd', 'a\\b.txt', 'C:\\x.txt', '', ' ', '.', '..', 'x\u0000.txt', 'x\n.txt'].map(
        (fileName) => ({
          what: `the name ${JSON.stringify(fileName)}`,
          given: input(first, { fileName }),
          message: name,
        }),
      ),
      { what: 'a long name', given: input(first, { fileName: 'x'.repeat(256) }), message: /^fileName has at most 255/ },
      { what: 'a script for an address', given: input(first, { url: 'javascript:alert(1)' }), message: /^url must be/ },
      { what: 'no address', given: input(first, { url: 'example.org' }), message: /^url must be/ },
    ];
    it.each(cases)('$what', async ({ given, message }) => {
      expect(await errorsOf(ingest, { input: given })).toEqual([
        { message: expect.stringMatching(message) as string, code: 'BAD_USER_INPUT' },
      ]);
      expect(await reportIds()).toEqual([]);
    });
  });
});
