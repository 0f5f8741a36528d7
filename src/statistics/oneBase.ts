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
