import type { Doubt, ReadFigure } from '../figure.ts';
import type { HeldData } from '../held.ts';

const perHundredThousand = 100_000;

/**
 * Checks the published rate against the Category 1 count of the same report and the population of
 * the mid-year that the footnote names, else of the one known for that March. Both are needed.
 */
export const checkRate = (
  figures: readonly ReadFigure[],
  place: { area: string; yearEnding: number; populationYear: number | null },
  held: HeldData,
): Doubt[] => {
  const known = held.denominatorYears.find((row) => row.year_ending === place.yearEnding)?.mid_year;
  const { populationYear } = place;
  const doubts: Doubt[] = [];
  if (populationYear !== null && typeof known === 'number' && known !== populationYear) {
    const message = `The footnote names the population of mid-${populationYear}; for March ${place.yearEnding} mid-${known} is known.`;
    doubts.push({ kind: 'population_year', message, figures: [populationYear, known] });
  }
  const midYear = populationYear ?? known;
  const population = held.populations.find(
    (row) => row.area === place.area && row.mid_year === midYear,
  )?.population_10_plus;
  const count = figures.find(
    (one) => one.measure === 'eligible' && one.category === '1' && one.level === 'all',
  )?.value;
  const rate = figures.find((one) => one.measure === 'category_1_rate_10_plus')?.value;
  if (typeof population !== 'number' || count === undefined || rate === undefined) return doubts;
  const computed = (count / population) * perHundredThousand;
  const decimals = (String(rate).split('.')[1] ?? '').length;
  if (Math.abs(computed - rate) > 0.5 / 10 ** decimals) {
    const shown = computed.toFixed(decimals + 1);
    const message = `The rate is printed as ${rate}, but ${count} of ${population} people (mid-${midYear}, aged 10 and over) make ${shown} per 100,000.`;
    doubts.push({ kind: 'rate', message, figures: [rate, Number(shown)] });
  }
  return doubts;
};
