import { expect, test } from 'vitest';
import { TaskQueue } from '../../src/store/TaskQueue.js';

test('changes wait as long as they are few and small enough; one alone may be of any size (row 46)', async () => {
  const queue = new TaskQueue({ waitingChanges: 3, waitingSize: 100 });
  const busy = (limit: string, value: number) => expect.objectContaining({ kind: 'BUSY', limit, value }) as Error;
  let finish = (): void => undefined;
  const running = new Promise<void>((resolve) => (finish = resolve));
  queue.admit(500);
  const first = queue.run(() => running, 60);
  expect(() => queue.admit(41)).toThrow(busy('waitingSize', 100));
  queue.admit(40);
  const second = queue.run(() => Promise.resolve(), 40);
  queue.admit();
  const third = queue.run(() => Promise.resolve());
  expect(() => queue.admit()).toThrow(busy('waitingChanges', 3));
  finish();
  await Promise.all([first, second, third]);
  queue.admit(100);
});
