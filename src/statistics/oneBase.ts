/** The columns of a row of the comparison from which its value on one base is made. */
export interface OneBaseRow {
  value: number | null;
  denominator: number | null;
  one_base_denominator: number | null;
}

/**
 * By how much a rate changes when its count is set over the population of the one base instead of
 * the one it was published with: published denominator / denominator on one base.
 * @returns `null` where either is not held
 */
export const oneBaseFactor = ({ denominator, one_base_denominator }: OneBaseRow): number | null =>
  denominator === null || one_base_denominator === null ? null : denominator / one_base_denominator;

/** The value of a row on one population base for all years; `null` where there is none. */
export function valueOnOneBase(row: OneBaseRow): number | null {
  const factor = oneBaseFactor(row);
  return row.value === null || factor === null ? null : row.value * factor;
}

/** The columns that a row changes when it is set on one base. */
export interface RebasedColumns extends OneBaseRow {
  year_ending: number;
  value_low: number | null;
  value_high: number | null;
  /** `null` where a rate was published without its count. */
  numerator: number | null;
  denominator_low: number | null;
  denominator_high: number | null;
  denominator_kind: string | null;
  denominator_mid_year: number | null;
  denominator_of: string | null;
  one_base_estimated: boolean | null;
}

/** Name of the population of the one base before a 31 March, as the data name populations. */
const populationOf = ({ year_ending: year, one_base_estimated }: RebasedColumns): string =>
  `${one_base_estimated ? 'rebased-' : ''}mid-${year - 1}`;

/**
 * A row with its count over the population of the one base: value, bounds and denominator change,
 * the count does not, so that the interval made from them follows. A rate published without its
 * count moves with its bounds, by as much as its population does. Whoever asks for the bounds of the
 * population gets it exactly: the one base has one population a year.
 * @returns the row itself, as published, where it has no value or no population on the one base
 */
export function rowOnOneBase<Row extends RebasedColumns>(row: Row): Row {
  const { denominator, one_base_denominator: people, numerator } = row;
  const value = valueOnOneBase(row);
  if (value === null || people === null) return row;
  const bound = (limit: number | null, published: number | null): number | null => {
    const below = published ?? denominator;
    return limit === null || below === null ? null : (limit * below) / people;
  };
  const isCounted = numerator !== null;
  return {
    ...row,
    value,
    value_low: isCounted ? value : bound(row.value_low, row.denominator_low),
    value_high: isCounted ? value : bound(row.value_high, row.denominator_high),
    denominator: people,
    denominator_low: people,
    denominator_high: people,
    denominator_kind: 'population',
    denominator_mid_year: row.year_ending - 1,
    denominator_of: populationOf(row),
  };
}

/** Whether any value among rows can be set on one base; else there is nothing to choose. */
export const haveOneBase = (rows: readonly OneBaseRow[]): boolean =>
  rows.some((row) => valueOnOneBase(row) !== null);

/**
 * By what share a rate moved from one year to another only because its published population changed
 * more than that of the one base: 0.01 for up by 1%.
 * @param before the row of the earlier year as published, `after` that of the later one
 * @returns `null` where one of them has no value on one base
 */
export function baseStep(before: OneBaseRow, after: OneBaseRow): number | null {
  if (valueOnOneBase(before) === null || valueOnOneBase(after) === null) return null;
  const [first, second] = [oneBaseFactor(before), oneBaseFactor(after)];
  return first === null || second === null ? null : first / second - 1;
}
