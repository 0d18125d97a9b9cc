import { divisionsByName } from '../regionData.js';

/** Of a division's name what can be left out: 苏州市 -> 苏州, 江苏省 -> 江苏. */
const ending = /(?:[省市区县旗盟]|地区|自治[州县旗区]|(?:壮族|回族|维吾尔)自治区)$/u;
/** A functional zone is named by the place it lies in: 汀湾经济开发区 -> 汀湾. */
const zoneEnding = /(?:经济技术开发|经济开发|高新技术产业开发|开发|经开|高新|示范|度假|保税)区$/u;
const longestPlace = 11;

function withShort(name: string): string[] {
  const short = name.replace(ending, '');
  return short.length > 1 && short !== name ? [name, short] : [name];
}

const known: ReadonlySet<string> = new Set([...divisionsByName.keys()].flatMap(withShort));
/** Provinces and cities of prefecture level, which begin the names of companies and institutes; shorter ones are words too. */
const major: ReadonlySet<string> = new Set([
  '中国',
  ...[...divisionsByName].flatMap(([name, divisions]) =>
    divisions.some(({ code }) => code.endsWith('00')) ? withShort(name) : [name],
  ),
]);

/** The places that a report may name: the country's divisions, and those of its own body. */
export interface Places {
  /** Where the places that end at an offset begin, several in a row included: 青禾市松屿区; the offset itself for none. */
  readonly startOf: (text: string, end: number) => number;
  /** The same with names in full alone: 会同 before 省国资委 is no 会同县. */
  readonly fullStartOf: (text: string, end: number) => number;
  /** Whether a place begins at an offset. */
  readonly beginsAt: (text: string, start: number) => boolean;
  /** Whether one begins there that can begin the name of a company or institute. */
  readonly majorBeginsAt: (text: string, start: number) => boolean;
}

/**
 * @param committee the reporting body's name; its places need not be known otherwise: 中共青禾市松屿区委 -> 青禾市, 松屿区
 */
export function placesOf(committee: string): Places {
  const own = new Set(
    [...committee.replace(/^中共/u, '').matchAll(/[^省市区县旗]{1,12}[省市区县旗]/gu)].flatMap(([name]) => [
      ...withShort(name),
      ...withShort(name.replace(zoneEnding, '')),
    ]),
  );
  const isKnown = (name: string): boolean => known.has(name) || own.has(name);
  const isFull = (name: string): boolean => ending.test(name) && isKnown(name);
  const isMajor = (name: string): boolean => major.has(name) || own.has(name);
  return {
    startOf: endingIn(isKnown),
    fullStartOf: endingIn(isFull),
    beginsAt: beginning(isKnown),
    majorBeginsAt: beginning(isMajor),
  };
}

function endingIn(isPlace: (name: string) => boolean): Places['startOf'] {
  return (text, end) => {
    let start = end;
    for (let length = Math.min(longestPlace, start); length > 1; length--) {
      if (!isPlace(text.slice(start - length, start))) continue;
      start -= length;
      length = Math.min(longestPlace, start) + 1;
    }
    return start;
  };
}

function beginning(isPlace: (name: string) => boolean): Places['beginsAt'] {
  return (text, start) => {
    for (let length = longestPlace; length > 1; length--) if (isPlace(text.slice(start, start + length))) return true;
    return false;
  };
}
