const digitValues: ReadonlyMap<string, number> = new Map(
  [...'〇零一二两三四五六七八九'].map((digit, index) => [digit, [0, 0, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9][index] ?? 0]),
);
const weights: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/**
 * The amount below 万 that Han numerals write: 三百二十 -> 320, 两千零五 -> 2005, 九十五点三 -> 95.3. null for what is no
 * amount, such as a row of digits (二三) or weights out of order.
 */
export function hanAmount(words: string): number | null {
  const [whole = '', fraction] = words.split('点');
  let sum = 0;
  let digit: number | null = null;
  let last = Infinity;
  for (const character of whole) {
    const weight = weights.get(character);
    const value = digitValues.get(character);
    if (weight !== undefined) {
      if (weight >= last || digit === 0) return null;
      sum += (digit ?? 1) * weight;
      last = weight;
      digit = null;
    } else if (value === undefined || (digit !== null && digit !== 0)) {
      return null;
    } else {
      digit = value;
    }
  }
  const amount = sum + (digit ?? 0);
  if (fraction === undefined) return amount;
  const decimals = [...fraction].map((character) => digitValues.get(character) ?? 0).join('');
  return Number(`${amount}.${decimals}`);
}
