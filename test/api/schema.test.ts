import { existsSync, readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges } from 'graphql';
import { describe, expect, it } from 'vitest';
import { printedSchema } from '../../src/api/emitSchema.js';

const committed = new URL('../../schema/schema.graphql', import.meta.url);
/** The API contract, which lies beside the repository. */
const contract = new URL('../../../shared/api.graphql', import.meta.url);

describe('the schema', () => {
  it('is committed as it is emitted; if not, run `npm run schema`', () => {
    expect(readFileSync(committed, 'utf8')).toBe(printedSchema());
  });

  it.skipIf(!existsSync(contract))('offers all of the contract, and nothing of it otherwise', () => {
    const offered = buildSchema(printedSchema());
    expect(findBreakingChanges(buildSchema(readFileSync(contract, 'utf8')), offered)).toEqual([]);
  });
});
