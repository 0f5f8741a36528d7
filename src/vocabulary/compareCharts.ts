/** The ways in which areas are compared over the years. */
export const compareChartIds = ['lines', 'multiples', 'heat'] as const;
export type CompareChartId = (typeof compareChartIds)[number];

/** What each way is called. */
export const compareChartTitles: Record<CompareChartId, string> = {
  lines: 'Lines',
  multiples: 'Small multiples',
  heat: 'Heat map',
};

/** What lines over years show: the values, or each area's value in a first year as 100. */
export const compareScales = ['value', 'index'] as const;
export type CompareScale = (typeof compareScales)[number];

/** What each is called. */
export const compareScaleTitles: Record<CompareScale, string> = {
  value: 'Values',
  index: 'First year = 100',
};

/** What the rows of all areas show. */
export const sortedChartIds = ['values', 'ranks'] as const;
export type SortedChartId = (typeof sortedChartIds)[number];

/** What each is called. */
export const sortedChartTitles: Record<SortedChartId, string> = {
  values: 'Values',
  ranks: 'Ranks they could have',
};
