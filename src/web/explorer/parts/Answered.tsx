import type { UseQueryResult } from '@tanstack/react-query';
import { useDeferredValue, type ReactNode } from 'react';
import type { NoAnswer } from '../api/ask.js';
import { FailedNote } from './FailedNote.js';
import { Loading } from './Loading.js';

interface Properties<Answer> {
  readonly result: UseQueryResult<Answer, NoAnswer>;
  /** Shows the answer, once it is there. */
  readonly children: (answer: Answer) => ReactNode;
}

/** An answer in each of its states: awaited, refused, there. */
export function Answered<Answer>({ result, children }: Properties<Answer>) {
  // A large answer is put together in slices, between which the page stays alive.
  const answer = useDeferredValue(result.data);
  if (result.data !== undefined && answer !== undefined) return <>{children(answer)}</>;
  if (result.error) return <FailedNote error={result.error} again={() => void result.refetch()} />;
  return <Loading />;
}
