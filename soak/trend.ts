/** How values that were measured one after the other change, told by medians: single ones far off count for nothing. */
export interface Trend {
  readonly median: number;
  /** From the first to the last, as a share of the median: the median slope of all pairs (Theil and Sen). */
  readonly growth: number;
  /** Of all pairs, how many more rise than fall, from -1 to 1 (Kendall). */
  readonly steadiness: number;
}

export function trendOf(values: readonly number[]): Trend {
  const pairs = values.flatMap((later, at) =>
    values.slice(0, at).map((earlier, from) => ({ rise: later - earlier, slope: (later - earlier) / (at - from) })),
  );
  const middle = median(values);
  const steps = median(pairs.map(({ slope }) => slope)) * (values.length - 1);
  const signs = pairs.map(({ rise }) => Math.sign(rise));
  return {
    median: middle,
    growth: middle === 0 ? 0 : steps / middle,
    steadiness: pairs.length === 0 ? 0 : signs.reduce((sum, sign) => sum + sign, 0) / pairs.length,
  };
}

/** Whether something grows: by more than is allowed, and most of the time. */
export const grows = ({ growth, steadiness }: Trend, allowed: number): boolean => growth > allowed && steadiness > 0.4;

/** The value below which a share of them lies; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const median = (values: readonly number[]): number => quantile(values, 0.5);
