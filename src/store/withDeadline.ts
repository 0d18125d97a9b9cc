import { StoreError } from './StoreError.js';

/**
 * The result of a call, or a TIMEOUT once it has taken longer. The call itself runs on: neither engine can be relied
 * on to stop at once, and the caller shall not wait for it.
 */
export async function withDeadline<T>(call: Promise<T>, milliseconds: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new StoreError('TIMEOUT', `${what} took longer than ${milliseconds} ms`));
    }, milliseconds);
  });
  try {
    return await Promise.race([call, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
