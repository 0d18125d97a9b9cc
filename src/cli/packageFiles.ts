import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The package's own folder; the same seen from `src/` and from `dist/`. */
const root = new URL('../../', import.meta.url);

export const samplesDirectory = fileURLToPath(new URL('samples/', root));

export const taxonomyFile = fileURLToPath(new URL('schema/issue-types.yaml', root));

export const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string };
