/** Years that are comparable with one another. */
export interface Stretch {
  firstYear: number;
  lastYear: number;
}

/**
 * Cuts a range of years at breaks in comparability.
 * @param breakYears first years after each break, in any order
 * @returns the pieces in order, one at least
 */
export function stretchesOf(range: Stretch, breakYears: readonly number[]): Stretch[] {
  const cuts = [...new Set(breakYears)]
    .filter((year) => year > range.firstYear && year <= range.lastYear)
    .sort((one, other) => one - other);
  const starts = [range.firstYear, ...cuts];
  return starts.map((firstYear, place) => ({
    firstYear,
    lastYear: (starts[place + 1] ?? range.lastYear + 1) - 1,
  }));
}

/** Whether a year lies in a stretch. */
export const isWithin = ({ firstYear, lastYear }: Stretch, year: number): boolean =>
  year >= firstYear && year <= lastYear;
