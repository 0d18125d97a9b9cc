/** The time that a report tells of: from the inspection, or else its feedback, to the day of the report. ISO days; null when unknown. */
export interface ReportPeriod {
  readonly from: string | null;
  readonly to: string | null;
}

export const unknownPeriod: ReportPeriod = { from: null, to: null };
