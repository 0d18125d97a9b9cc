/** What whoever runs the command can mend: told in as many lines as there are mistakes, without a stack trace. */
export class CliError extends Error {
  readonly exitCode: number = 1;
  readonly lines: readonly string[];

  constructor(...lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'CliError';
    this.lines = lines;
  }
}
