/**
 * Why a cell of a comparison has a number or has none. They never stand in for each other: a zero
 * is a figure and is drawn; a rate published without its count is a figure whose numerator is known
 * only within bounds; the three without a number are told apart everywhere.
 */
export const statuses = [
  'held',
  'zero',
  'published_rate',
  'not_applicable',
  'not_published',
  'not_held',
] as const;
export type Status = (typeof statuses)[number];

/** The short words shown in a table cell that has no number. */
export const statusTitles: Record<Status, string> = {
  held: 'held',
  zero: 'zero',
  published_rate: 'published without its count',
  not_applicable: 'not applicable',
  not_published: 'not published',
  not_held: 'not held',
};
