import { PageHead } from '../../parts/PageHead.js';

/** Committees side by side. */
export function Compare() {
  return <PageHead title="Compare" />;
}
