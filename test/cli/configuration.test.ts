import { describe, expect, test } from 'vitest';
import { CliError } from '../../src/cli/CliError.js';
import { readServing, readStoreChoice, type Environment, type Flags } from '../../src/cli/configuration.js';

const neo4j = { engine: 'neo4j', uri: 'neo4j://db:7687', user: 'neo4j', password: '', database: 'neo4j' };

interface Good {
  readonly flags?: Flags;
  readonly env?: Environment;
}

describe('the store is', () => {
  const cases: readonly (Good & { readonly name: string; readonly store: unknown })[] = [
    { name: 'none where none is named', store: undefined },
    { name: 'a folder', flags: { store: 'a' }, store: { engine: 'embedded', directory: 'a' } },
    { name: 'a folder of the environment', env: { XUNSHI_STORE: 'a' }, store: { engine: 'embedded', directory: 'a' } },
    { name: 'Neo4j', flags: { neo4j: 'neo4j://db:7687' }, store: neo4j },
    {
      name: 'Neo4j of the environment',
      env: { NEO4J_URI: 'bolt+s://db', NEO4J_USER: 'reader', NEO4J_PASSWORD: 'secret', NEO4J_DATABASE: 'x' },
      store: { engine: 'neo4j', uri: 'bolt+s://db', user: 'reader', password: 'secret', database: 'x' },
    },
    {
      name: 'what an option names rather than the environment',
      flags: { store: 'a' },
      env: { NEO4J_URI: 'neo4j://db', XUNSHI_STORE: 'b' },
      store: { engine: 'embedded', directory: 'a' },
    },
    {
      name: 'none where variables are empty',
      env: { XUNSHI_STORE: '', NEO4J_URI: '', NEO4J_USER: '' },
      store: undefined,
    },
  ];
  test.each(cases)('$name', ({ flags = {}, env = {}, store }) => {
    expect(readStoreChoice(flags, env)).toEqual(store);
  });
});

describe('the server listens', () => {
  const usual = { host: '127.0.0.1', port: 4000, introspection: true, logLevel: 'info', tokens: {}, limits: {} };
  const [write, read] = ['w'.repeat(32), 'r'.repeat(32)];
  const cases: readonly (Good & { readonly name: string; readonly server: unknown })[] = [
    { name: 'on this machine only, by default', server: usual },
    { name: 'where options say', flags: { host: '::', port: '80' }, server: { ...usual, host: '::', port: 80 } },
    { name: 'on PORT', env: { PORT: '8080' }, server: { ...usual, port: 8080 } },
    { name: 'on --port rather than PORT', flags: { port: '0' }, env: { PORT: '8080' }, server: { ...usual, port: 0 } },
    { name: 'without introspection', env: { XUNSHI_INTROSPECTION: 'off' }, server: { ...usual, introspection: false } },
    {
      name: 'for those who have tokens',
      env: { XUNSHI_TOKEN: write, XUNSHI_READ_TOKEN: read },
      server: { ...usual, tokens: { write, read } },
    },
    {
      name: 'within other limits',
      env: { XUNSHI_LIMIT_COST: '1', XUNSHI_LIMIT_ROOT_FIELDS: '20' },
      server: { ...usual, limits: { cost: 1, rootFields: 20 } },
    },
  ];
  test.each(cases)('$name', ({ flags = {}, env = {}, server }) => {
    expect(readServing(flags, env).server).toEqual(server);
  });
});

describe('a mistake is told in one line each', () => {
  const cases: readonly (Good & { readonly lines: readonly RegExp[] })[] = [
    { flags: { store: 'a', neo4j: 'neo4j://db' }, lines: [/^--store and --neo4j name two stores/] },
    { env: { XUNSHI_STORE: 'a', NEO4J_URI: 'neo4j://db' }, lines: [/^XUNSHI_STORE and NEO4J_URI name two stores/] },
    { flags: { store: '' }, lines: [/^--store: must not be empty/] },
    { flags: { neo4j: 'http://db' }, lines: [/^--neo4j: must be an address such as neo4j:/] },
    { env: { NEO4J_URI: 'neo4j://db', NEO4J_USER: 'x' }, lines: [/^NEO4J_USER is set but NEO4J_PASSWORD is not/] },
    { flags: { port: '99999' }, lines: [/^--port: "99999" is no port/] },
    { flags: { port: '80.5' }, lines: [/^--port: "80.5" is no port/] },
    { env: { PORT: 'x' }, lines: [/^PORT: "x" is no port/] },
    { env: { XUNSHI_INTROSPECTION: 'no' }, lines: [/^XUNSHI_INTROSPECTION: must be on or off/] },
    { env: { XUNSHI_TOKEN: 'x'.repeat(31) }, lines: [/^XUNSHI_TOKEN: must be 32 characters or more/] },
    { env: { XUNSHI_READ_TOKEN: `${'x'.repeat(32)} y` }, lines: [/^XUNSHI_READ_TOKEN: must be 32 characters or more/] },
    {
      env: { XUNSHI_TOKEN: 'x'.repeat(32), XUNSHI_READ_TOKEN: 'x'.repeat(32) },
      lines: [/^XUNSHI_TOKEN and XUNSHI_READ_TOKEN are the same/],
    },
    { env: { XUNSHI_LIMIT_COST: '1e6' }, lines: [/^XUNSHI_LIMIT_COST: "1e6" is no number of points from 1 to/] },
    { env: { XUNSHI_LIMIT_COST: '0' }, lines: [/^XUNSHI_LIMIT_COST: "0" is no number of points from 1/] },
    {
      env: { XUNSHI_LIMIT_DRAIN_TIME: '0' },
      lines: [/^XUNSHI_LIMIT_DRAIN_TIME: "0" is no number of milliseconds from 100/],
    },
    { env: { XUNSHI_LIMIT_REQUEST_TIME: '3' }, lines: [/^XUNSHI_LIMIT_REQUEST_TIME: "3" is no .* from 1000 to/] },
    // As a timer it would not wait at all.
    { env: { XUNSHI_LIMIT_DRAIN_TIME: '2147483648' }, lines: [/^XUNSHI_LIMIT_DRAIN_TIME: .* to 2147483647$/] },
    { env: { XUNSHI_LIMIT_BODY_SIZE: '12' }, lines: [/^XUNSHI_LIMIT_BODY_SIZE: "12" is no number of bytes from 1024/] },
    {
      env: { XUNSHI_LIMIT_WRITERS_BODY_SIZE: '2048' },
      lines: [/^XUNSHI_LIMIT_WRITERS_BODY_SIZE: who may write may not send less .* lower XUNSHI_LIMIT_BODY_SIZE too$/],
    },
    {
      env: { XUNSHI_LOG_LEVEL: 'loud' },
      lines: [/^XUNSHI_LOG_LEVEL: must be one of silent, fatal, error, warn, info/],
    },
    { env: { XUNSHI_TOKN: 'x' }, lines: [/^XUNSHI_TOKN: there is no such variable; is XUNSHI_TOKEN meant\?$/] },
    { env: { XUNSHI_COLOUR_OF_THE_SKY: 'x' }, lines: [/^XUNSHI_COLOUR.*: there is no such variable; --help tells/] },
    {
      env: { XUNSHI_LIMIT_DEPHT: '9' },
      lines: [/^XUNSHI_LIMIT_DEPHT: there is no such variable; is XUNSHI_LIMIT_DEPTH meant\?/],
    },
    {
      env: { XUNSHI_LIMIT_HEADERS_TIME: '40000' },
      lines: [
        /^XUNSHI_LIMIT_HEADERS_TIME: the headers of a request cannot take longer than all of it \(40000 is more than 30000\)/,
      ],
    },
    {
      flags: { store: '', port: '-1' },
      env: {
        XUNSHI_INTROSPECTION: 'no',
        XUNSHI_TOKEN: 'x',
        XUNSHI_LIMIT_COST: '',
        XUNSHI_LIMIT_DEPTH: 'x',
        XUNSHI_PORT: '1',
      },
      lines: [/^--store/, /^--port/, /^XUNSHI_INTRO/, /^XUNSHI_TOKEN/, /^XUNSHI_LIMIT_DEPTH/, /^XUNSHI_PORT/],
    },
  ];
  test.each(cases)('$lines', ({ flags = {}, env = {}, lines }) => {
    let told: readonly string[] = [];
    try {
      readServing(flags, env);
    } catch (error) {
      expect(error).toBeInstanceOf(CliError);
      told = (error as CliError).lines;
    }
    expect(told).toEqual(lines.map((line) => expect.stringMatching(line)));
  });

  test.each([
    { name: 'the password that an address held', flags: { neo4j: 'neo4j://neo4j:secret@db' } },
    { name: 'a token', env: { XUNSHI_TOKEN: 'secret' } },
    { name: 'a token for reading', env: { XUNSHI_READ_TOKEN: 'secret' } },
  ])('without $name', ({ flags = {}, env = {} }: Partial<Good>) => {
    expect(() => readServing(flags, env)).toThrow(/^(?!.*secret)/s);
  });
});
