import type { AreaFigure } from '../areaFigure.ts';

/** The figure of an area in one year. */
export interface YearFigure extends AreaFigure {
  /** Year of the 31 March that ends the reporting year. */
  year: number;
}

/** Figures in the order of their years. */
export const inOrder = (series: readonly YearFigure[]): YearFigure[] =>
  [...series].sort((one, other) => one.year - other.year);

/** The first break after the one year and up to the other; `null` if there is none. */
export const breakBetween = (
  from: number,
  to: number,
  breaks: readonly number[],
): number | null => {
  const between = breaks.filter((year) => year > from && year <= to);
  return between.length === 0 ? null : Math.min(...between);
};
