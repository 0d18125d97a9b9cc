import { existsSync, readFileSync } from 'node:fs';
import { BreakingChangeType, buildSchema, findBreakingChanges } from 'graphql';
import { describe, expect, it } from 'vitest';
import { printedSchema } from '../../src/api/emitSchema.js';

const committed = new URL('../../schema/schema.graphql', import.meta.url);
/** The API contract, which lies beside the repository. */
const contract = new URL('../../../shared/api.graphql', import.meta.url);

describe('the schema', () => {
  it('is committed as it is emitted; if not, run `npm run schema`', () => {
    expect(readFileSync(committed, 'utf8')).toBe(printedSchema());
  });

  it.skipIf(!existsSync(contract))(
    'has nothing that differs from the contract, only what is not built yet is missing',
    () => {
      const changes = findBreakingChanges(buildSchema(readFileSync(contract, 'utf8')), buildSchema(printedSchema()));
      const missing = [BreakingChangeType.TYPE_REMOVED, BreakingChangeType.FIELD_REMOVED];
      const differing = changes.filter(({ type }) => !missing.includes(type));
      expect(differing).toEqual([]);
    },
  );
});
