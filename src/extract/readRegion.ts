import { divisionPath, divisionsByName, type Division } from './regionData.js';
import { zoneName } from './regions.js';

/**
 * The regions a place name states, from the province down: 烟台市芝罘区 -> 山东省, 烟台市, 芝罘区. What is above a known
 * division is known with it; names nobody knows stay as they are.
 *
 * @param place such as 烟台市芝罘区, 济南新旧动能转换起步区, 澜州市苇泽县; words after the last place name are left out
 */
export function readRegion(place: string): string[] {
  const stated = splitPlace(place);
  const [first] = stated;
  return first !== undefined && zoneName.test(first) && !divisionsByName.has(first)
    ? [...cityOf(first), ...stated]
    : completed(stated);
}

/** Each part up to its suffix, known names first: 青岛市 and 市北区. A functional zone is one part: 汀湾经济开发区. */
function splitPlace(place: string): string[] {
  const names: string[] = [];
  let rest = place;
  let level = 0;
  while (level < parts.length) {
    const known = knownPrefix(rest);
    const found = known ?? parts[level]?.exec(rest)?.[0];
    if (found === undefined) {
      level++;
      continue;
    }
    names.push(found);
    rest = rest.slice(found.length);
    if (known === null) level++;
    else if (rest === '') break;
  }
  return names;
}

const longestName = Math.max(...[...divisionsByName.keys()].map((name) => name.length));

function knownPrefix(words: string): string | null {
  for (let length = Math.min(words.length, longestName); length >= 2; length--) {
    const name = words.slice(0, length);
    if (divisionsByName.has(name)) return name;
  }
  return null;
}

/** Where a place that nobody knows ends, from the province down; not inside 城市, 城乡, 社区, 市场, 乡村. */
const parts: readonly RegExp[] = [
  /^[^省市县区]{2,7}(?:省|自治区)/u,
  /^[^省市县区]{1,10}(?:(?<![城都])市(?![场政容民])|自治州|地区|盟)/u,
  /^(?:[^省市县]{1,16}(?:开发区|高新区|经开区|起步区|示范区|试验区|度假区|保税区|合作区|风景区|管理区|新区|园区)|[^省市县区]{1,15}(?:自治县|(?<![社城辖])区(?!域)|[县旗]|(?<![城都])市(?![场政容民])))/u,
  /^[^省市县区]{1,12}(?:街道|(?<![城乡])镇|(?<!城)乡(?![村镇])|苏木)/u,
];

/** With what stands above the first known division, if the stated names agree on one. */
function completed(names: readonly string[]): string[] {
  for (const [index, name] of names.entries()) {
    const known = (divisionsByName.get(name) ?? []).filter((division) => agrees(division, names, index));
    if (known.length !== 1 || known[0] === undefined) continue;
    const path = divisionPath(known[0]).map((division) => division.name);
    return [...path, ...names.slice(index + 1)];
  }
  return [...names];
}

/** Whether the names stated around it are those of its own path. */
function agrees(division: Division, names: readonly string[], index: number): boolean {
  const path = divisionPath(division).map(({ name }) => name);
  const above = names.slice(0, index).every((name) => path.includes(name));
  const below = names[index + 1];
  if (!above || below === undefined) return above;
  const candidates = divisionsByName.get(below) ?? [];
  return (
    candidates.length === 0 ||
    candidates.some((candidate) => candidate.code.startsWith(division.code.replace(/(?:00)+$/, '')))
  );
}

/** 济南新旧动能转换起步区 bears the name of its city without 市: the regions down to that city. */
function cityOf(zone: string): string[] {
  for (let length = 4; length >= 2; length--) {
    const [city, ...others] = divisionsByName.get(`${zone.slice(0, length)}市`) ?? [];
    if (city !== undefined && others.length === 0) return divisionPath(city).map(({ name }) => name);
  }
  return [];
}
