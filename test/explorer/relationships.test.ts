import { describe, expect, it } from 'vitest';
import { relationshipKinds, relationshipTypes, type RelationshipType } from '../../src/graph/model.js';
import type { Placed } from '../../src/web/explorer/views/graph/relationships.js';
import { relationshipWording, wayBetween } from '../../src/web/explorer/views/graph/relationships.js';

const node = (kind: string, id: string, above?: string) =>
  ({ __typename: kind, id, ...(above !== undefined && { above: { id: above } }) }) as unknown as Placed;

/** Nobody asks for these: they lead to texts and figures. */
const untold: readonly RelationshipType[] = ['READ_FROM', 'REPORTS'];

describe('relationships', () => {
  it.each(relationshipTypes.filter((type) => !untold.includes(type)))(
    '%s reads in both languages, either way',
    (type) => {
      for (const way of ['out', 'in'] as const) {
        const { zh, en } = relationshipWording(type, way);
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(en).toMatch(/^[a-z ]+$/);
      }
      const [from, to] = [relationshipKinds[type].from[0], relationshipKinds[type].to[0]];
      if ((from as string) === to) return;
      expect(wayBetween(type, node(from, 'a'), node(to, 'b'))).toBe('out');
      expect(wayBetween(type, node(to, 'b'), node(from, 'a'))).toBe('in');
    },
  );

  it.each([
    { first: node('Region', 'city', 'province'), type: 'PART_OF', second: node('Region', 'province'), reads: '属于' },
    { first: node('Region', 'province'), type: 'PART_OF', second: node('Region', 'city', 'province'), reads: '下辖' },
    { first: node('Issue', '1'), type: 'HAS_SUBISSUE', second: node('Issue', '1.1', '1'), reads: '细分为' },
    { first: node('Issue', '1.1', '1'), type: 'HAS_SUBISSUE', second: node('Issue', '1'), reads: '属于' },
    { first: node('Measure', '1.1.1', '1.1'), type: 'HAS_STEP', second: node('Measure', '1.1'), reads: '属于' },
    { first: node('Issue', '1'), type: 'NOT_KNOWN_HERE', second: node('Document', 'd'), reads: 'NOT_KNOWN_HERE' },
  ])('$first.id $reads $second.id', ({ first, type, second, reads }) => {
    expect(relationshipWording(type, wayBetween(type, first, second)).zh).toBe(reads);
  });
});
