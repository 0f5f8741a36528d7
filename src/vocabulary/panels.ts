/** The charts that have a panel of their own, with a chart, a table, files and an explanation. */
export const panelIds = [
  'years',
  'counts',
  'sorted',
  'map',
  'nation',
  'funnel',
  'peers',
  'relationship',
] as const;
export type PanelId = (typeof panelIds)[number];

/** What a panel shows; the four agree. */
export const panelTabs = ['chart', 'table', 'download', 'about'] as const;
export type PanelTab = (typeof panelTabs)[number];

/** What each is called. */
export const panelTabTitles: Record<PanelTab, string> = {
  chart: 'Chart',
  table: 'Table',
  download: 'Download',
  about: 'About',
};
