import { PageHead } from '../../parts/PageHead.js';

/** All reports. */
export function Reports() {
  return <PageHead title="Reports" />;
}
