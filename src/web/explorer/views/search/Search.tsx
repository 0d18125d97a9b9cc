import { PageHead } from '../../parts/PageHead.js';

/** Search. */
export function Search() {
  return <PageHead title="Search" />;
}
