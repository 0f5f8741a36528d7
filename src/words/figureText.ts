import type { ComparisonRow } from '../data/comparisonRow.ts';
import { statusTitles } from '../vocabulary/status.ts';
import type { Measure } from '../vocabulary/measure.ts';
import { populationWords } from './populationWords.ts';
import { formatNumber } from './numbers.ts';
import { partOfWhole } from './partOfWhole.ts';

/**
 * The value of a row as a table cell or a chart shows it: its number ("3 of 12" for a share of
 * fewer than 20 people), or why there is none.
 */
export function valueText(row: ComparisonRow, measure: Measure): string {
  if (row.value === null) return statusTitles[row.status];
  const { numerator, denominator } = row;
  const part =
    numerator === null || denominator === null
      ? null
      : partOfWhole(numerator, denominator, measure.intervalMethod);
  return part ?? formatNumber(row.value, measure.decimals);
}

/**
 * The denominator of a row: a number, or the interval in which it is known to lie. Empty where the
 * measure has none or it is not held.
 */
export function denominatorText(row: ComparisonRow): string {
  if (row.denominator === null) return '';
  const { denominator_low: low, denominator_high: high } = row;
  if (low === null || high === null || low === high) return formatNumber(row.denominator);
  return `${formatNumber(low)} to ${formatNumber(high)}`;
}

/** How the denominator is known, in a few words; `null` where there is nothing to say. */
export function denominatorBasis(row: ComparisonRow): string | null {
  switch (row.denominator_kind) {
    case 'population':
      return row.denominator_of === null
        ? 'ONS estimate'
        : `${populationWords(row.denominator_of)}, Office for National Statistics`;
    case 'implied':
      return 'implied by the count and the published rate';
    case 'between':
      return 'between the populations held before and after';
    case 'figure':
      return 'figure of the same tables';
    case null:
      return null;
  }
}
