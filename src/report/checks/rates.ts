import type { Doubt, ReadFigure } from '../figure.ts';
import { denominatorOf, type HeldData } from '../held.ts';

const perHundredThousand = 100_000;

/**
 * Checks the published rate against the Category 1 count of the same report and the population that
 * is known for that March, or of the other mid-year that the footnote names. Both are needed.
 */
export const checkRate = (
  figures: readonly ReadFigure[],
  place: { area: string; yearEnding: number; populationYear: number | null },
  held: HeldData,
): Doubt[] => {
  const known = held.denominatorYears.find((row) => row.year_ending === place.yearEnding)?.mid_year;
  const { populationYear } = place;
  const other = (midYear: number): number | null | undefined =>
    held.populations.find((row) => row.area === place.area && row.mid_year === midYear)
      ?.population_10_plus;
  const doubts: Doubt[] = [];
  if (populationYear !== null && typeof known === 'number' && known !== populationYear) {
    const message = `The footnote names the population of mid-${populationYear}; for March ${place.yearEnding} mid-${known} is known.`;
    doubts.push({ kind: 'population_year', message, figures: [populationYear, known] });
  }
  const isOther = populationYear !== null && populationYear !== known;
  const denominator = isOther
    ? { population_of: `mid-${populationYear}`, population_10_plus: other(populationYear) }
    : denominatorOf(held, place);
  const population = denominator?.population_10_plus;
  const count = figures.find(
    (one) => one.measure === 'eligible' && one.category === '1' && one.level === 'all',
  )?.value;
  const rate = figures.find((one) => one.measure === 'category_1_rate_10_plus')?.value;
  if (typeof population !== 'number' || count === undefined || rate === undefined) return doubts;
  const computed = (count / population) * perHundredThousand;
  const decimals = (String(rate).split('.')[1] ?? '').length;
  if (Math.abs(computed - rate) > 0.5 / 10 ** decimals) {
    const shown = computed.toFixed(decimals + 1);
    const message = `The rate is printed as ${rate}, but ${count} of ${population} people (${denominator?.population_of ?? ''}, aged 10 and over) make ${shown} per 100,000.`;
    doubts.push({ kind: 'rate', message, figures: [rate, Number(shown)] });
  }
  return doubts;
};
