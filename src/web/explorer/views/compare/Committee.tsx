import { PageHead } from '../../parts/PageHead.js';

/** One committee. */
export function Committee() {
  return <PageHead title="Committee" />;
}
