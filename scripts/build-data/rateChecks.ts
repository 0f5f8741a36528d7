import type { DenominatorYearRow, PopulationRow, Reading } from './types.ts';

/** A published Category 1 rate beside the one computed from count and population. */
export interface RateCheck {
  published: Reading;
  count: Reading;
  /** The population divided by, as `mid-2018` or `census-2021`. */
  populationOf: string;
  /** In the unit of the published figure: per 100,000, or the N of "one in every N". */
  computed: number;
  agrees: boolean;
}

const perHundredThousand = 100_000;

const halfUnit = (value: number): number => {
  const decimals = (String(value).split('.')[1] ?? '').length;
  return 0.5 / 10 ** decimals;
};

/** The computed figure beside a published one, in its unit, and whether the two agree. */
const compare = (
  published: Reading,
  count: number,
  population: number,
  { one_in_n: form }: DenominatorYearRow,
): Pick<RateCheck, 'computed' | 'agrees'> => {
  const rate = (count / population) * perHundredThousand;
  if (published.measure === 'category_1_rate_10_plus') {
    return {
      computed: rate,
      agrees: Math.abs(rate - published.value) <= halfUnit(published.value),
    };
  }
  const computed = population / count;
  const agrees =
    form === 'of the rounded rate'
      ? Math.round(rate) === Math.round(perHundredThousand / published.value)
      : Math.abs(computed - published.value) <= halfUnit(published.value);
  return { computed, agrees };
};

/**
 * Checks the published rates of people aged 10 and over wherever count and population are held. A
 * rate agrees when it is the computed one rounded to its last printed place; a "one in every N"
 * when it is population over count, or, for years in which it was made from the rounded rate, when
 * it goes back to that rate.
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
  const rules = new Map(denominatorYears.map((row) => [row.year_ending, row]));
  const held = new Map(
    populations.map((row) => [
      [row.area, row.population_of, row.edition].join('|'),
      row.population_10_plus,
    ]),
  );
  return figures.flatMap((published) => {
    if (
      published.measure !== 'category_1_rate_10_plus' &&
      published.measure !== 'category_1_one_in_n_10_plus'
    )
      return [];
    const count = counts.get(`${published.area}|${published.year_ending}`);
    const rule = rules.get(published.year_ending);
    if (count === undefined || count.value === 0 || rule === undefined) return [];
    const population = held.get([published.area, rule.population_of, rule.edition].join('|'));
    if (typeof population !== 'number') return [];
    const compared = compare(published, count.value, population, rule);
    return [{ published, count, populationOf: rule.population_of, ...compared }];
  });
};
