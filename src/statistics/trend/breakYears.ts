import type { PopulationBase } from '../../vocabulary/populationBases.ts';

/** A break in comparability, as the data hold it. */
export interface ComparabilityBreak {
  measure: string;
  /** Name of the area or of the nation; `all` where it holds for all. */
  area: string;
  /** First year after the break. */
  year_ending: number;
}

/**
 * The breaks that stand on a population base of rates: those of this base alone, and those that hold
 * whatever the base.
 */
export const breaksOnBase = <Break extends { base: string }>(
  breaks: readonly Break[],
  base: PopulationBase,
): Break[] => breaks.filter((one) => one.base === 'both' || one.base === base);

/** The first years after each break that touches a measure in an area, in order, each once. */
export const breakYearsOf = (
  breaks: readonly ComparabilityBreak[],
  measure: string,
  area: string,
): number[] =>
  [
    ...new Set(
      breaks
        .filter((one) => one.measure === measure && (one.area === 'all' || one.area === area))
        .map(({ year_ending: year }) => year),
    ),
  ].sort((one, other) => one - other);
