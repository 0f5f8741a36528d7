/** The charts that can stand on another site. */
export const embedChartIds = [
  'lines',
  'multiples',
  'heat',
  'sorted',
  'ranks',
  'tiles',
  'funnel',
] as const;
export type EmbedChartId = (typeof embedChartIds)[number];

/** What each of them is called. */
export const embedChartTitles: Record<EmbedChartId, string> = {
  lines: 'Lines over the years',
  multiples: 'Small multiples',
  heat: 'Heat map',
  sorted: 'All areas of a year, sorted',
  ranks: 'The ranks that areas could have',
  tiles: 'Map of tiles',
  funnel: 'Funnel',
};

/** Which colours an embedded chart has: those of the reader's system, or always the same. */
export const embedThemes = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof embedThemes)[number];
