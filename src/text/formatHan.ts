const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** A whole number from 1 to 99 as reports write it: 3 -> 三, 12 -> 十二, 20 -> 二十. */
export function formatHan(value: number): string {
  const tens = Math.floor(value / 10);
  return `${tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]!}十`}${digits[value % 10]!}`;
}
