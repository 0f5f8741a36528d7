import type { ComparisonRow } from '../data/comparisonRow.ts';
import { statusTitles } from '../vocabulary/status.ts';
import type { Measure } from '../vocabulary/measure.ts';
import { formatNumber } from './numbers.ts';

/** The value of a row as a table cell shows it: its number, or why there is none. */
export const valueText = (row: ComparisonRow, measure: Measure): string =>
  row.value === null ? statusTitles[row.status] : formatNumber(row.value, measure.decimals);

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
      return `ONS mid-${row.denominator_mid_year ?? 'year'} estimate`;
    case 'implied':
      return 'implied by the count and the published rate';
    case 'figure':
      return 'figure of the same tables';
    case null:
      return null;
  }
}
