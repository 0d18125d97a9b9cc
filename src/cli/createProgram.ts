import { Command, Option } from 'commander';
import type { Io } from './Io.js';
import { version } from './packageFiles.js';

/** What a command does: with its options and, where it takes any, its arguments. Resolves to the exit code. */
type Action = (io: Io, options: never, args: never) => Promise<number>;

/** The whole command line: every command with its arguments, options and examples. Each is loaded when it is run. */
export function createProgram(io: Io, exit: (code: number) => void): Command {
  const run =
    (load: () => Promise<Action>) =>
    async (...given: unknown[]): Promise<void> => {
      const command = given.at(-1) as Command;
      const action = await load();
      exit(await action(io, command.optsWithGlobals<never>(), command.processedArgs[0] as never));
    };

  const program = new Command('xunshi')
    .description('Notices of inspection rectification (巡视整改进展情况的通报) as a knowledge graph.')
    .version(version)
    .addOption(new Option('--store <dir>', 'keep the graph in this folder (or XUNSHI_STORE)'))
    .addOption(new Option('--neo4j <uri>', 'keep the graph in Neo4j at this address (or NEO4J_URI)'))
    .addOption(
      new Option(
        '--taxonomy <file>',
        'issue types and their terms, in place of the built-in ones (or XUNSHI_TAXONOMY)',
      ),
    )
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, 'xunshi: ')),
    })
    .showHelpAfterError('(--help tells what there is)')
    .exitOverride()
    .addHelpText('after', environmentHelp);

  program
    .command('start')
    .description('serve the graph; with no store named, a demonstration made of the sample reports')
    .addOption(host)
    .addOption(port)
    .addHelpText(
      'after',
      `
With no store named, it makes and serves .xunshi/demo, the only store the sample reports ever go into.
A store that is named is served as it is, and made empty if there is none.

Examples:
  xunshi start
  xunshi start --port 8080
  xunshi start --store graph`,
    )
    .action(run(async () => (await import('./commands/start.js')).start));

  program
    .command('serve')
    .description('serve the graph of a store that is there')
    .addOption(host)
    .addOption(port)
    .addHelpText(
      'after',
      `
Examples:
  xunshi serve
  xunshi serve --store graph --host 0.0.0.0 --port 80
  NEO4J_PASSWORD=… xunshi serve --neo4j neo4j://localhost:7687`,
    )
    .action(run(async () => (await import('./commands/serve.js')).serve));

  program
    .command('ingest')
    .description('take reports into the store, which is made if there is none')
    .argument(
      '<path...>',
      'files (txt, md, html, docx, pdf), and folders whose files of these types are taken (but for a README)',
    )
    .addOption(url)
    .addHelpText(
      'after',
      `
A report that is in already is replaced, or left alone where nothing changed.
Ctrl-C ends it after the report in hand.
Exit code 1: at least one was refused; all others are in. 130: it was ended.

Examples:
  xunshi ingest reports
  xunshi ingest --store graph report.txt report.docx
  XUNSHI_TOKEN=… xunshi ingest --url http://127.0.0.1:4000/graphql reports`,
    )
    .action(run(async () => (await import('./commands/ingest.js')).ingest));

  program
    .command('query')
    .description('run a GraphQL operation, with a server or without, and print the answer')
    .argument('[file]', 'a GraphQL document; - or nothing reads standard input', '-')
    .addOption(url)
    .addOption(new Option('--variables <json>', 'the values of its variables, as a JSON object'))
    .addOption(new Option('--operation <name>', 'which of its operations to run, where it holds several'))
    .addHelpText(
      'after',
      `
Exit code 1: the answer holds errors.

Examples:
  echo '{ stats { reports issues } }' | xunshi query
  xunshi query report.graphql --variables '{"id": "report:370602:2020-07-31"}'`,
    )
    .action(run(async () => (await import('./commands/query.js')).query));

  program
    .command('list')
    .description('print which reports there are, latest first')
    .addOption(new Option('--json', 'as a JSON array'))
    .addOption(url)
    .addHelpText(
      'after',
      `
Examples:
  xunshi list
  xunshi list --json --url http://127.0.0.1:4000/graphql`,
    )
    .action(run(async () => (await import('./commands/list.js')).list));

  program
    .command('delete')
    .description('delete reports, and what only they held up; nothing is asked before')
    .argument('<id...>', 'ids of reports, as list tells them')
    .addOption(url)
    .addHelpText(
      'after',
      `
Exit code 2: there is no report of one of the ids; all others are gone.

Examples:
  xunshi delete report:370602:2020-07-31
  XUNSHI_TOKEN=… xunshi delete --url http://127.0.0.1:4000/graphql report:370602:2020-07-31`,
    )
    .action(run(async () => (await import('./commands/delete.js')).deleteReports));

  program
    .command('export')
    .description('write the graph as JSON lines or as CSV for neo4j-admin')
    .addOption(
      new Option(
        '--format <format>',
        'jsonl: a line for each node and relationship; csv: a file for each label and type',
      )
        .choices(['jsonl', 'csv'])
        .default('jsonl'),
    )
    .addOption(new Option('--out <dir>', 'a new or empty folder to write to (default, for jsonl: standard output)'))
    .addOption(new Option('--report <id...>', 'only these reports and all that they are connected to'))
    .addOption(
      new Option('--region <id>', 'only reports of committees of this region and of all below it').conflicts('report'),
    )
    .addHelpText(
      'after',
      `
Nodes come before relationships, in an order that depends on nothing but the graph. Let nothing be written meanwhile.

Examples:
  xunshi export > graph.jsonl
  xunshi export --region region:370000 --format csv --out csv
  cd csv && neo4j-admin database import full neo4j @import.args`,
    )
    .action(run(async () => (await import('./commands/export.js')).exportStore));

  program
    .command('parse')
    .description('decompose reports and print them as JSON; no store is needed')
    .argument('<file...>', 'files: txt, md, html, docx or pdf')
    .addOption(new Option('--ndjson', 'one document per line; always so for several files'))
    .addOption(new Option('--text', 'print the normalised text that all offsets count in').conflicts('ndjson'))
    .addHelpText(
      'after',
      `
Exit code 2: at least one file is no such report; all others are printed.

Examples:
  xunshi parse report.txt
  xunshi parse reports/*.txt > reports.ndjson
  xunshi parse --text report.pdf`,
    )
    .action(run(async () => (await import('./commands/parse.js')).parse));

  program
    .command('show')
    .description('print the outlines of reports as trees to read, with what does not add up; no store is needed')
    .argument('<file...>', 'files: txt, md, html, docx or pdf')
    .addHelpText(
      'after',
      `
Colours are for terminals; NO_COLOR=1 turns them off.
Exit code 2: at least one file is no such report; all others are printed.

Examples:
  xunshi show report.txt
  xunshi show report.pdf | less`,
    )
    .action(run(async () => (await import('./commands/show.js')).show));

  program
    .command('rebuild')
    .description('make the graph of a store anew from the reports it keeps')
    .addHelpText(
      'after',
      `
Examples:
  xunshi rebuild
  xunshi rebuild --store graph`,
    )
    .action(run(async () => (await import('./commands/rebuild.js')).rebuild));

  program
    .command('doctor')
    .description('check that a store is whole, and tell what to do where it is not; nothing is changed')
    .addOption(new Option('--deep', 'read sources and texts again, and compare the graph with what they give'))
    .addOption(new Option('--json', 'as a JSON object'))
    .addHelpText(
      'after',
      `
A line for each check: what was looked at, what is wrong, and what to do. Let nothing be written meanwhile.
Exit code 1: something is wrong.

Examples:
  xunshi doctor
  xunshi doctor --deep --store graph
  xunshi doctor --json --neo4j neo4j://localhost:7687`,
    )
    .action(run(async () => (await import('./commands/doctor.js')).doctor));

  program
    .command('backup')
    .description('copy what a store is made from, its reports and its journal, to a folder, and read it back')
    .addOption(new Option('--out <dir>', 'a new or empty folder to write to').makeOptionMandatory())
    .addHelpText(
      'after',
      `
A server may go on with the store meanwhile: the backup holds what it had when the command began.

Examples:
  xunshi backup --out backup-2026-01-31
  xunshi backup --store graph --out backup-2026-01-31`,
    )
    .action(run(async () => (await import('./commands/backup.js')).backup));

  program
    .command('restore')
    .description('make a store of a backup, in a new or empty folder, and look through it')
    .argument('<dir>', 'the backup; every file of it is compared with its hash before anything is written')
    .addHelpText(
      'after',
      `
Exit code 1: the backup is damaged, and nothing was restored; or something is wrong with what was.

Examples:
  xunshi restore backup-2026-01-31 --store graph`,
    )
    .action(run(async () => (await import('./commands/restore.js')).restore));

  return program;
}

const host = new Option('--host <address>', 'where to listen (default: 127.0.0.1, this machine only)');
const url = new Option(
  '--url <address>',
  'a running server, instead of a store; where it wants a token, XUNSHI_TOKEN is sent',
);
const port = new Option('--port <number>', 'where to listen (or PORT; default: 4000)');

const environmentHelp = `
Without --store and --neo4j, the store is .xunshi/store below the current folder; what start does then, start --help tells.

Environment:
  XUNSHI_STORE           as --store
  NEO4J_URI              as --neo4j
  NEO4J_USER             default: neo4j
  NEO4J_PASSWORD         default: none
  NEO4J_DATABASE         default: neo4j
  XUNSHI_TAXONOMY        as --taxonomy
  PORT                   as --port
  XUNSHI_INTROSPECTION   off: the server does not tell its schema (default: on)
  XUNSHI_TOKEN           a secret of 32 characters or more: who sends it may change what a server stores; without it
                         nobody may. Commands with --url send it
  XUNSHI_READ_TOKEN      a secret of 32 characters or more: only who sends it (or the other) may ask a server at all
  XUNSHI_LOG_LEVEL       what a server logs, to standard error: info (the default) every request, warn what is slow or
                         goes wrong, error faults; also silent, fatal, debug, trace
  XUNSHI_LIMIT_…         what a server takes at most: XUNSHI_LIMIT_COST, XUNSHI_LIMIT_DEPTH and others (docs/limits.md)

Examples:
  xunshi start                       a demonstration at http://127.0.0.1:4000/graphql
  xunshi ingest reports && xunshi serve
  xunshi parse report.txt`;
