import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
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
  if (result.data !== undefined) return <>{children(result.data)}</>;
  if (result.error) return <FailedNote error={result.error} again={() => void result.refetch()} />;
  return <Loading />;
}
