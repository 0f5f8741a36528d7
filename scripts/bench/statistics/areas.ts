import type { AreaFigure } from '../../../src/statistics/areaFigure.ts';

/** A simulated figure of an area whose denominator is known exactly. */
export const areaOf = (place: number, numerator: number, denominator: number): AreaFigure => ({
  code: `area ${place}`,
  name: `Area ${place}`,
  numerator,
  denominator,
  denominatorLow: denominator,
  denominatorHigh: denominator,
});
