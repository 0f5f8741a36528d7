import type { FigureCell, Measure } from '../../vocabulary/measure.ts';

/** From this year the national totals of all eligible include Category 4; those of areas never do. */
export const firstYearWithCategory4 = 2023;

const countsAllEligible = (cell: FigureCell): boolean =>
  cell.measure === 'eligible' && cell.category === 'all';

/**
 * Whether the national figure of a measure counts the same people as those of areas. From 2023 the
 * national total of all eligible holds Category 4, which is published nationally only: no area may
 * then be set against it. Ministry of Justice, MAPPA annual report 2022-23.
 */
export function nationIsComparable(
  { numerator, denominator }: Pick<Measure, 'numerator' | 'denominator'>,
  year: number,
): boolean {
  if (year < firstYearWithCategory4) return true;
  const below = denominator === null || denominator === 'population_10_plus' ? [] : [denominator];
  return ![numerator, ...below].some(countsAllEligible);
}
