import { divisionPath, divisionsByName, type Division } from './regionData.js';

export type RegionLevel = 'COUNTRY' | 'PROVINCE' | 'PREFECTURE' | 'COUNTY' | 'TOWNSHIP' | 'ZONE' | 'UNKNOWN';

export interface RegionLink {
  readonly name: string;
  /** GB/T 2260; null for functional zones, townships and unknown places. */
  readonly code: string | null;
  readonly level: RegionLevel;
}

/** The regions of a report, from the province down, each with its code where it is known and its level where it is certain. */
export function regionChain(names: readonly string[]): RegionLink[] {
  const chain: RegionLink[] = [];
  for (const [index, name] of names.entries()) {
    const parent = chain.at(-1) ?? null;
    const division = child(name, parent?.code ?? null, index === 0);
    chain.push({
      name,
      code: division?.code ?? null,
      level: division === null ? levelByName(name, names, index) : levelByCode(division.code),
    });
  }
  return chain;
}

/** The GB/T 2260 code of the last of some regions inside each other; null where it has none. */
export const regionCode = (names: readonly string[]): string | null => regionChain(names).at(-1)?.code ?? null;

/** The division of this name right under the parent; without a parent only one whose name nobody else has. */
function child(name: string, parent: string | null, first: boolean): Division | null {
  const named = divisionsByName.get(name) ?? [];
  if (parent === null) return first && named.length === 1 ? (named[0] ?? null) : null;
  return named.find((division) => divisionPath(division).at(-2)?.code === parent) ?? null;
}

function levelByCode(code: string): RegionLevel {
  if (code.endsWith('0000')) return 'PROVINCE';
  return code.endsWith('00') ? 'PREFECTURE' : 'COUNTY';
}

/** Functional zones are called 区 too, but by what they are for. */
export const zoneName =
  /(?:开发区|高新区|经开区|起步区|示范区|试验区|度假区|保税区|合作区|风景区|管理区|功能区|产业园区|园区|新区|自贸区|综保区)$/u;

const levels: readonly { readonly level: RegionLevel; readonly name: RegExp }[] = [
  { level: 'COUNTRY', name: /^中国$|^中华人民共和国$/u },
  { level: 'ZONE', name: zoneName },
  { level: 'PROVINCE', name: /(?:省|自治区)$/u },
  { level: 'TOWNSHIP', name: /(?:街道|镇|乡|苏木)$/u },
  { level: 'PREFECTURE', name: /(?:自治州|地区|盟)$/u },
  { level: 'COUNTY', name: /[区县旗]$/u },
];

/** An unknown 市 is of prefecture level between a province or nothing and a 区 or 县, of county level under another 市. */
function levelByName(name: string, names: readonly string[], index: number): RegionLevel {
  const level = levels.find((entry) => entry.name.test(name))?.level;
  if (level !== undefined) return level;
  if (!name.endsWith('市')) return 'UNKNOWN';
  if (/市$/u.test(names[index - 1] ?? '')) return 'COUNTY';
  return /[区县旗市]$/u.test(names[index + 1] ?? '') ? 'PREFECTURE' : 'UNKNOWN';
}
