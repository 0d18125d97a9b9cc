import { PageHead } from '../../parts/PageHead.js';

/** All issue types. */
export function Types() {
  return <PageHead title="Types" />;
}
