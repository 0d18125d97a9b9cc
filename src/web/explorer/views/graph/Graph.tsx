import { PageHead } from '../../parts/PageHead.js';

/** The neighbourhood of a node. */
export function Graph() {
  return <PageHead title="Graph" />;
}
