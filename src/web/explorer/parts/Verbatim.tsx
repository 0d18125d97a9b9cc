import type { ReactNode } from 'react';

/** Words of a report as they stand: Chinese whatever language the explorer speaks, their direction kept to themselves. */
export function Verbatim({ children }: { readonly children: ReactNode }) {
  return <bdi lang="zh-CN">{children}</bdi>;
}
