import { CliError } from './CliError.js';

/** The command cannot begin: options or environment make no sense. */
export class ConfigurationError extends CliError {
  override readonly exitCode = 2;

  constructor(...lines: readonly string[]) {
    super(...lines);
    this.name = 'ConfigurationError';
  }
}
