import { readdirSync, readFileSync } from 'node:fs';

export interface Notice {
  readonly fileName: string;
  readonly text: string;
}

const firstSample = 'songyu-district.txt';

/** The samples, and the first of them again as other districts would have published it. */
export function notices(others: number): readonly Notice[] {
  const samples = readdirSync('samples')
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((fileName) => ({ fileName, text: readFileSync(`samples/${fileName}`, 'utf8') }));
  const first = samples.find(({ fileName }) => fileName === firstSample)!;
  const copies = Array.from({ length: others }, (_, at) => ({
    fileName: `${at}-${firstSample}`,
    text: first.text.replaceAll('松屿', `${'甲乙丙丁戊己庚辛壬癸'.charAt(at % 10)}屿`),
  }));
  return [...samples, ...copies];
}
