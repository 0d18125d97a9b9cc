import { CliError } from '../CliError.js';
import type { Flags } from '../configuration.js';
import type { Io } from '../Io.js';
import { openService } from '../openService.js';
import { dataOf } from '../Service.js';

/** Deletes reports by their ids, and tells of each. Resolves to 2 where there was none of one of them. */
export async function deleteReports(io: Io, flags: Flags, ids: readonly string[]): Promise<number> {
  const service = await openService(io, flags, { create: false });
  try {
    let exitCode = 0;
    for (const id of ids) {
      const answer = await service.ask({ query: deletion, variables: { id } });
      const [error] = answer.errors ?? [];
      if (error?.extensions?.['code'] === 'NOT_FOUND') {
        io.stderr.write(`xunshi: there is no report ${id} in ${service.name}; list tells which there are\n`);
        exitCode = 2;
        continue;
      }
      dataOf(answer, ({ message }) => new CliError(`${id}: ${message}`));
      io.stdout.write(`deleted ${id}\n`);
    }
    return exitCode;
  } finally {
    await service.close();
  }
}

const deletion = 'mutation Delete($id: ID!) { deleteReport(id: $id) { deletedId } }';
