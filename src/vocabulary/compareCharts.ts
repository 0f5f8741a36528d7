/** The ways in which areas are compared over the years. */
export const compareChartIds = ['lines', 'multiples', 'heat'] as const;
export type CompareChartId = (typeof compareChartIds)[number];

/** What each way is called. */
export const compareChartTitles: Record<CompareChartId, string> = {
  lines: 'Lines',
  multiples: 'Small multiples',
  heat: 'Heat map',
};
