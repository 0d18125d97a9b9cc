import { PageHead } from '../../parts/PageHead.js';

/** One issue type. */
export function Type() {
  return <PageHead title="Type" />;
}
