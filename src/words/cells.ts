import { figureMeasures } from '../vocabulary/figureMeasures.ts';
import type { FigureCell, Measure } from '../vocabulary/measure.ts';

const titleOf = new Map<string, string>(figureMeasures.map(({ id, title }) => [id, title]));

/** What a cell of the published tables counts: "MAPPA-eligible individuals …, Category 1". */
export function describeCell({ measure, category, level }: FigureCell): string {
  const parts = [titleOf.get(measure) ?? measure];
  // Titles that name Category 1 or their levels themselves need no second mention.
  if (category !== 'all' && !parts[0]?.includes('Category') && measureHasCategories(measure)) {
    parts.push(`Category ${category}`);
  }
  if (level !== 'all' && level !== '2+3') parts.push(`Level ${level}`);
  if (level === '2+3' && measure === 'eligible') parts.push('Levels 2 and 3');
  return parts.join(', ');
}

const measuresWithCategories = new Set<string>([
  'eligible',
  'managed_level_2_3',
  'returned_to_custody',
  'shpo_breach',
  'sfo_charged',
  'sfo_convicted',
  'sfo_still_charged',
  'sfo_other_outcome',
]);
const measureHasCategories = (measure: string): boolean => measuresWithCategories.has(measure);

/** What stands above the line of a measure. */
export const describeNumerator = (measure: Measure): string => describeCell(measure.numerator);

/** What stands below the line of a measure; `null` for a plain count. */
export function describeDenominator(measure: Measure): string | null {
  if (measure.denominator === null) return null;
  if (measure.denominator === 'population_10_plus') return 'Residents aged 10 and over';
  return describeCell(measure.denominator);
}
