/**
 * Why a cell of a comparison has a number or has none. The five never stand in for each other:
 * a zero is a figure and is drawn; the other three without a number are told apart everywhere.
 */
export const statuses = ['held', 'zero', 'not_applicable', 'not_published', 'not_held'] as const;
export type Status = (typeof statuses)[number];

/** The short words shown in a table cell that has no number. */
export const statusTitles: Record<Status, string> = {
  held: 'held',
  zero: 'zero',
  not_applicable: 'not applicable',
  not_published: 'not published',
  not_held: 'not held',
};
