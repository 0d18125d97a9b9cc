import { PageHead } from '../../parts/PageHead.js';

/** What is in the graph. */
export function Overview() {
  return <PageHead title="Overview" />;
}
