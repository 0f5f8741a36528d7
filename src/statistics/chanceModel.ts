import type { AreaFigure, Scale } from './areaFigure.ts';

/**
 * How chance works in values. `binomial`: each of so many people has a property or not, as being at
 * Level 2. `poisson`: events befall people at risk of them, as crimes a population or returns to
 * custody those managed at Level 2 or 3 in the year.
 *
 * Under the second the people are known and only the events are chance. They are counted over the
 * year that they are at risk in, and it is the risk of these people that an area is asked about, not
 * how many there happened to be: to let both vary, as a ratio of two independent counts does
 * (Przyborowski and Wilenski 1940), counts the chance of the people twice, for more people at risk
 * come with more events. One person can be recalled twice, so the events are no share either; were
 * each recalled once at most, the Poisson interval would be somewhat too wide, by 7% for a risk of
 * 12%. Breslow NE, Day NE (1987), Statistical Methods in Cancer Research II, IARC, section 2.3.
 */
export type ChanceModel = 'binomial' | 'poisson';

/**
 * The model for figures that are set against each other. A share whose numerator and denominator
 * come from different tables can pass its whole; then it counts events.
 */
export const chanceModelOf = (
  figures: readonly Pick<AreaFigure, 'numerator' | 'denominatorLow'>[],
  { method }: Pick<Scale, 'method'>,
): ChanceModel =>
  method === 'wilson' && figures.every((one) => one.numerator <= one.denominatorLow)
    ? 'binomial'
    : 'poisson';
