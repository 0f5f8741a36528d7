import type { IntervalMethod } from '../vocabulary/measure.ts';
import { usualConfidence, type Interval } from './confidence.ts';
import { intervalOfValue } from './intervalOfValue.ts';

/** How the values of a measure are made: value = numerator / denominator × per. */
export interface Scale {
  method: IntervalMethod;
  per: number;
}

/** A figure that has a number: what every method needs to know of an area in a year. */
export interface AreaFigure {
  code: string;
  name: string;
  numerator: number;
  /** More than 0; 1 for a plain count, whose value is its numerator. */
  denominator: number;
  /** Bounds of the denominator, equal to it where it is known exactly. */
  denominatorLow: number;
  denominatorHigh: number;
  /**
   * Set where only the rounded rate was published: the numerator is the middle of the counts that
   * it allows, and the bounds of the denominator are those that give the bounds of the rate.
   */
  isPublishedRate?: true;
  /** The smallest and the largest count that such a rate allows; set with `isPublishedRate`. */
  allowedCounts?: { low: number; high: number };
  /** The population of such a rate, or the middle of what is known of it; set with the same. */
  population?: number;
  /** What the checks of the figures found, in sentences; set where it waits for a look. */
  flag?: string;
}

/** The columns of a row of the comparison that a figure is made from. */
export interface FigureRow {
  area_code: string;
  area: string;
  value: number | null;
  value_low: number | null;
  value_high: number | null;
  numerator: number | null;
  numerator_low: number | null;
  numerator_high: number | null;
  denominator: number | null;
  denominator_low: number | null;
  denominator_high: number | null;
  flag: string | null;
}

const flagOf = ({ flag }: FigureRow): Pick<AreaFigure, 'flag'> => (flag === null ? {} : { flag });

/** Rates are published per this many people. */
const publishedRatePer = 100_000;

/**
 * A rate published without its count. What rounding leaves open of the count is carried as what it
 * leaves open of the denominator, so that every method joins it with the chance in the count, just
 * as where the population is the thing not known: count / denominator covers the same rates.
 */
function publishedRateOf(row: FigureRow): AreaFigure | null {
  const { area_code: code, area: name, value, value_low: low, value_high: high } = row;
  const { numerator_low: fewest, numerator_high: most } = row;
  if (!value || !low || !high || fewest === null || most === null) return null;
  const numerator = Math.round((fewest + most) / 2);
  const people = numerator * publishedRatePer;
  return {
    code,
    name,
    numerator,
    denominator: people / value,
    denominatorLow: people / high,
    denominatorHigh: people / low,
    isPublishedRate: true,
    allowedCounts: { low: fewest, high: most },
    ...(row.denominator === null ? {} : { population: row.denominator }),
    ...flagOf(row),
  };
}

/** The figure of a row; `null` where it has no number, whatever the reason. */
export function areaFigureOf(row: FigureRow): AreaFigure | null {
  const { area_code: code, area: name, value, numerator } = row;
  if (numerator === null) return publishedRateOf(row);
  if (value === null) return null;
  const denominator = row.denominator ?? 1;
  if (!(denominator > 0)) return null;
  return {
    code,
    name,
    numerator,
    denominator,
    denominatorLow: row.denominator_low ?? denominator,
    denominatorHigh: row.denominator_high ?? denominator,
    ...flagOf(row),
  };
}

/** The figures among rows, in their order. */
export const areaFiguresOf = (rows: readonly FigureRow[]): AreaFigure[] =>
  rows.flatMap((row) => areaFigureOf(row) ?? []);

/** numerator / denominator × per. */
export const valueOf = (figure: AreaFigure, { per }: Scale): number =>
  (figure.numerator / figure.denominator) * per;

/** The interval of a figure by the method of its measure. */
export const intervalOf = (
  figure: AreaFigure,
  scale: Scale,
  confidence = usualConfidence,
): Interval => intervalOfValue({ ...scale, ...figure }, confidence);

/** Several areas taken together as one: the sums of their parts. Empty for no areas. */
export function pooled(
  figures: readonly AreaFigure[],
  name: string,
  code = name,
): AreaFigure | null {
  if (figures.length === 0) return null;
  const sum = (part: (figure: AreaFigure) => number): number =>
    figures.reduce((total, figure) => total + part(figure), 0);
  return {
    code,
    name,
    numerator: sum((figure) => figure.numerator),
    denominator: sum((figure) => figure.denominator),
    denominatorLow: sum((figure) => figure.denominatorLow),
    denominatorHigh: sum((figure) => figure.denominatorHigh),
  };
}
