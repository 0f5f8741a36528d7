/** Levels of management as coded in the figures; `2+3` is Levels 2 and 3 together. */
export const levelCodes = ['1', '2', '3', '2+3', 'all'] as const;
export type Level = (typeof levelCodes)[number];

/** What each level is called in a heading. */
export const levelTitles: Record<Level, string> = {
  '1': 'Level 1 (ordinary agency management)',
  '2': 'Level 2',
  '3': 'Level 3',
  '2+3': 'Levels 2 and 3',
  all: 'All levels',
};
