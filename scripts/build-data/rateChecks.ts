import type { DenominatorYearRow, PopulationRow, Reading } from './types.ts';

/** A published Category 1 rate beside the one computed from count and held population. */
export interface RateCheck {
  published: Reading;
  count: Reading;
  midYear: number;
  /** In the unit of the published figure: per 100,000, or the N of "one in every N". */
  computed: number;
  agrees: boolean;
}

const halfUnit = (value: number): number => {
  const decimals = (String(value).split('.')[1] ?? '').length;
  return 0.5 / 10 ** decimals;
};

/**
 * Checks the published rates of people aged 10 and over wherever the count and the population of
 * the mid-year that the Ministry used are held. A rate agrees when it is the computed one rounded
 * to its last printed place.
 */
export const checkRates = (
  figures: readonly Reading[],
  populations: readonly PopulationRow[],
  denominatorYears: readonly DenominatorYearRow[],
): RateCheck[] => {
  const counts = new Map(
    figures
      .filter((one) => one.measure === 'eligible' && one.category === '1' && one.level === 'all')
      .map((one) => [`${one.area}|${one.year_ending}`, one]),
  );
  const midYears = new Map(denominatorYears.map((row) => [row.year_ending, row.mid_year]));
  const held = new Map(
    populations.map((row) => [`${row.area}|${row.mid_year}`, row.population_10_plus]),
  );
  return figures.flatMap((published) => {
    const isRate = published.measure === 'category_1_rate_10_plus';
    if (!isRate && published.measure !== 'category_1_one_in_n_10_plus') return [];
    const count = counts.get(`${published.area}|${published.year_ending}`);
    const midYear = midYears.get(published.year_ending);
    if (count === undefined || count.value === 0 || typeof midYear !== 'number') return [];
    const population = held.get(`${published.area}|${midYear}`);
    if (typeof population !== 'number') return [];
    const computed = isRate ? (count.value / population) * 100_000 : population / count.value;
    const agrees = Math.abs(computed - published.value) <= halfUnit(published.value);
    return [{ published, count, midYear, computed, agrees }];
  });
};
