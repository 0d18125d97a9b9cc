import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Turns } from '../../src/store/Turns.js';

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('Whatever the limits, no more run at once, none is forgotten, and they begin in the order they came', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 12 }), async (statements, calls) => {
      const turns = new Turns({ statements, waitingStatements: calls, waitingTime: 10_000 });
      let running = 0;
      let most = 0;
      const begun: number[] = [];
      await Promise.all(
        Array.from({ length: calls }, async (_, index) => {
          const end = await turns.take();
          begun.push(index);
          running += 1;
          most = Math.max(most, running);
          await Promise.resolve();
          running -= 1;
          end();
        }),
      );
      expect(most).toBe(Math.min(statements, calls));
      expect(begun).toEqual([...begun.keys()]);
    }),
  );
});

test('Who waits too long, or comes when too many wait, is refused; the turns of others are not lost', async () => {
  const turns = new Turns({ statements: 1, waitingStatements: 1, waitingTime: 20 });
  const end = await turns.take();
  const late = turns.take();
  await expect(turns.take()).rejects.toMatchObject({ kind: 'BUSY', limit: 'waitingStatements', value: 1 });
  await expect(late).rejects.toMatchObject({ kind: 'BUSY', limit: 'waitingTime', value: 20 });
  const next = turns.take();
  end();
  const endNext = await next;
  await pause(40);
  endNext();
  (await turns.take())();
});
