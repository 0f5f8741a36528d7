/** How a figure was read, strongest first: the first quality held for a figure is the one shown. */
export const qualities = ['report', 'bulletin', 'press', 'press_copy', 'inferred'] as const;
export type Quality = (typeof qualities)[number];

/** What a quality is called where there is room for a word or two. */
export const qualityNames: Record<Quality, string> = {
  report: 'report',
  bulletin: 'bulletin',
  press: 'press',
  press_copy: 'copy of a press item',
  inferred: 'inferred',
};

/** One sentence a quality, for tooltips, tables and files. */
export const qualityTitles: Record<Quality, string> = {
  report: 'read in a table of the area’s annual report',
  bulletin: 'read in the Ministry of Justice bulletin',
  press: 'read in a press or Hansard item that quotes the official figure',
  press_copy: 'read in a copy or a rewrite of a press item; the original was not seen',
  inferred: 'read in a source that leaves the year or the rounding to be inferred',
};
