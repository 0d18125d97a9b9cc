/** The first and the last day of a time, as YYYY-MM-DD. */
export interface Days {
  readonly start: string;
  readonly end: string;
}

/** What a part of a month means, given the month's length: 5月底, 5月中旬. */
const partsOfMonth: Readonly<Record<string, (length: number) => readonly [number, number]>> = {
  初: () => [1, 1],
  上旬: () => [1, 10],
  上中旬: () => [1, 20],
  中旬: () => [11, 20],
  中下旬: (length) => [11, length],
  下旬: (length) => [21, length],
  底: (length) => [length, length],
  末: (length) => [length, length],
};

/** What a part of a year means, from one month and day to another: 2023年底, 2023年上半年. */
const partsOfYear: Readonly<Record<string, readonly [string, string]>> = {
  初: ['01-01', '01-01'],
  上半年: ['01-01', '06-30'],
  下半年: ['07-01', '12-31'],
  底: ['12-31', '12-31'],
  末: ['12-31', '12-31'],
};

export function daysOfYear(year: number, part?: string): Days {
  const [first, last] = partsOfYear[part ?? ''] ?? ['01-01', '12-31'];
  return { start: `${year}-${first}`, end: `${year}-${last}` };
}

/** From the first day of one quarter to the last of another. */
export function daysOfQuarters(year: number, from: number, to: number): Days | null {
  const first = daysOfMonth(year, 3 * from - 2, null);
  const last = daysOfMonth(year, 3 * to, null);
  return first === null || last === null ? null : { start: first.start, end: last.end };
}

/** A month, a part of it or a day; null when there is no such day. */
export function daysOfMonth(year: number, month: number, day: number | null, part?: string): Days | null {
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || (day !== null && (day < 1 || day > length))) return null;
  const [first, last] = partsOfMonth[part ?? '']?.(length) ?? [day ?? 1, day ?? length];
  return { start: iso(year, month, first), end: iso(year, month, last) };
}

/** The day so many days after an ISO day. */
export function daysLater(day: string, days: number): Days {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  const later = date.toISOString().slice(0, 10);
  return { start: later, end: later };
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
