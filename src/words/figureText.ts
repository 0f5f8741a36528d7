import type { ComparisonRow } from '../data/comparisonRow.ts';
import { statusTitles } from '../vocabulary/status.ts';
import type { Measure } from '../vocabulary/measure.ts';
import { populationWords } from './populationWords.ts';
import { formatNumber } from './numbers.ts';
import { partOfWhole } from './partOfWhole.ts';

/** What is known of the count of a row. */
type CountOfRow = Pick<ComparisonRow, 'numerator' | 'numerator_low' | 'numerator_high'>;

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

/** The whole-number counts that a rate published without its count allows; else empty. */
export function allowedCountsText({ numerator, ...row }: CountOfRow): string {
  const { numerator_low: low, numerator_high: high } = row;
  if (numerator !== null || low === null || high === null) return '';
  return low === high ? formatNumber(low) : `${formatNumber(low)} to ${formatNumber(high)}`;
}

/**
 * The numerator of a row: a number, or the counts that a rate published without its count allows,
 * "1,332 to 1,339, not held". Empty where neither is known.
 */
export function numeratorText(row: CountOfRow): string {
  if (row.numerator !== null) return formatNumber(row.numerator);
  const allowed = allowedCountsText(row);
  return allowed === '' ? '' : `${allowed}, not held`;
}

/**
 * What a rate published without its count is: "published rate; the count, between 1,332 and 1,339,
 * is not held". `null` for every other row.
 */
export function publishedRateWords(row: CountOfRow): string | null {
  const { numerator, numerator_low: low, numerator_high: high } = row;
  if (numerator !== null || low === null || high === null) return null;
  const which =
    low === high
      ? `which can only be ${formatNumber(low)}`
      : `between ${formatNumber(low)} and ${formatNumber(high)}`;
  return `published rate; the count, ${which}, is not held`;
}

/** How the definition of the measures (comparison.sql) begins its note on such a count. */
const onlyRateNote = 'Count not held; published ';

/** What is to be known of a count that is not held where its rate was published; else `null`. */
export const onlyRateWords = ({
  value,
  note,
}: Pick<ComparisonRow, 'value' | 'note'>): string | null =>
  value === null && note?.startsWith(onlyRateNote) ? note.replace(/\.$/, '') : null;

/** How the denominator is known, in a few words; `null` where there is nothing to say. */
export function denominatorBasis(row: ComparisonRow): string | null {
  switch (row.denominator_kind) {
    case 'population':
      return row.denominator_of === null
        ? 'ONS estimate'
        : `${populationWords(row.denominator_of)}, Office for National Statistics`;
    case 'printed':
      return 'as printed beside the rate, rounded to a hundred people';
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
