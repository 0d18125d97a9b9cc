import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Drawing } from '../../src/web/explorer/views/graph/Drawing.js';
import { startingPlaces } from '../../src/web/explorer/views/graph/startingPlaces.js';

/** A drawing of nodes by number, joined by pairs of them. */
const drawing = (count: number, pairs: readonly (readonly [number, number])[]): Drawing => ({
  nodes: new Map(Array.from({ length: count }, (_, number) => [String(number), {} as never])),
  edges: new Map(pairs.map(([a, b]) => [`${a} ${b}`, { from: String(a), to: String(b), relationship: 'MENTIONS' }])),
});

const apart = (a: { x: number; y: number }, b: { x: number; y: number }): number => Math.hypot(a.x - b.x, a.y - b.y);

it('a path bends, so that it stays in sight', () => {
  const path = startingPlaces(
    drawing(
      8,
      [0, 1, 2, 3, 4, 5, 6].map((at) => [at, at + 1] as const),
    ),
    new Map(),
  );
  const places = [...path.values()];
  for (const [at, place] of places.slice(1).entries()) expect(apart(place, places[at]!)).toBeCloseTo(130);
  expect(Math.max(...places.flatMap((a) => places.map((b) => apart(a, b))))).toBeLessThan(3 * 130);
});

it('what has a place keeps it, and whatever comes begins apart from the others', () => {
  const neighbours = fc.integer({ min: 1, max: 40 });
  fc.assert(
    fc.property(neighbours, (count) => {
      const pairs = Array.from({ length: count }, (_, at) => [0, at + 1] as const);
      const there = new Map([['0', { x: 500, y: -20 }]]);
      const found = startingPlaces(drawing(count + 1, pairs), there);
      expect(found.has('0')).toBe(false);
      const places = [...there.values(), ...found.values()];
      for (const [at, a] of places.entries())
        for (const b of places.slice(at + 1)) expect(apart(a, b)).toBeGreaterThan(1);
    }),
  );
});
