import type { Doubt } from '../figure.ts';
import type { HeldData } from '../held.ts';

const rounding = 100;

/**
 * Checks the population that a table prints, rounded to a hundred, against the held one of the
 * mid-year that is known for that March. One that is not held is not checked.
 */
export const checkPopulation = (
  printed: number | null,
  place: { area: string; yearEnding: number },
  held: HeldData,
): Doubt[] => {
  const midYear = held.denominatorYears.find(
    (row) => row.year_ending === place.yearEnding,
  )?.mid_year;
  const population = held.populations.find(
    (row) => row.area === place.area && row.mid_year === midYear,
  )?.population_10_plus;
  if (printed === null || typeof population !== 'number') return [];
  const rounded = Math.round(population / rounding) * rounding;
  if (rounded === printed) return [];
  const message = `The population aged 10 and over is printed as ${printed}, but ${population} is held for mid-${midYear ?? ''}.`;
  return [{ kind: 'population', message, figures: [printed, population] }];
};
