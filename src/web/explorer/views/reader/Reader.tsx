import { PageHead } from '../../parts/PageHead.js';

/** One report. */
export function Reader() {
  return <PageHead title="Reader" />;
}
