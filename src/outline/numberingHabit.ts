/** The numbers under one parent: the first and the last of them, and what the parent itself stands under. */
export interface NumberedSeries {
  readonly first: number;
  readonly last: number;
  readonly above: unknown;
}

/** How numbers go on under the next parent; of two that explain a report as well, the first. */
const habits = ['begins again', 'runs on within what both stand under', 'runs on'] as const;

export interface NumberingHabit {
  readonly habit: (typeof habits)[number];
  /** The number that each series should begin with. */
  readonly starts: readonly number[];
}

/** The habit of a report that leaves the fewest numbers missing where the series of one depth begin. */
export function numberingHabit(series: readonly NumberedSeries[]): NumberingHabit {
  const readings = habits.map((habit) => {
    const starts = series.map((each, index) => startUnder(habit, each, series[index - 1]));
    const missing = series.reduce((sum, { first }, index) => sum + Math.abs(first - (starts[index] ?? 1)), 0);
    return { habit, starts, missing };
  });
  return readings.reduce((least, reading) => (reading.missing < least.missing ? reading : least));
}

function startUnder(habit: (typeof habits)[number], { above }: NumberedSeries, before?: NumberedSeries): number {
  if (habit === 'begins again' || before === undefined) return 1;
  return habit === 'runs on' || before.above === above ? before.last + 1 : 1;
}
