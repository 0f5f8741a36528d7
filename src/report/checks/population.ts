import type { Doubt } from '../figure.ts';
import { denominatorOf, type HeldData } from '../held.ts';

const rounding = 100;

/**
 * Checks the population that a table prints, rounded to a hundred, against the held one that is
 * known for that March. One that is not held is not checked.
 */
export const checkPopulation = (
  printed: number | null,
  place: { area: string; yearEnding: number },
  held: HeldData,
): Doubt[] => {
  const denominator = denominatorOf(held, place);
  if (printed === null || denominator === undefined) return [];
  const { population_10_plus: population, population_of: of } = denominator;
  const rounded = Math.round(population / rounding) * rounding;
  if (rounded === printed) return [];
  const message = `The population aged 10 and over is printed as ${printed}, but ${population} is held for ${of}.`;
  return [{ kind: 'population', message, figures: [printed, population] }];
};
