import type { Measure } from '../../vocabulary/measure.ts';
import { pooled, type AreaFigure } from '../areaFigure.ts';

/** The figures of one area over several years taken together. */
export interface PooledYears {
  /** Sum of the numerators over sum of the denominators. */
  figure: AreaFigure;
  /** What the interval is made from: the same value, with as much chance in it as there is. */
  basis: AreaFigure;
}

/** Why the years of a measure cannot be pooled; `null` where they can. */
export type PoolingObstacle = 'plain_count';

/**
 * Plain counts are not pooled: areas hold different years, and a sum over more of them would be
 * larger for no other reason.
 */
export const poolingObstacle = ({
  denominator,
}: Pick<Measure, 'denominator'>): PoolingObstacle | null =>
  denominator === null ? 'plain_count' : null;

/** What holds of pooled years because it holds of one of them: a count not held, a flag. */
function knownOf(
  figures: readonly AreaFigure[],
): Pick<AreaFigure, 'isPublishedRate' | 'allowedCounts' | 'flag'> {
  const flags = figures.flatMap(({ flag }) => flag ?? []);
  const sumOf = (side: 'low' | 'high'): number =>
    figures.reduce((sum, one) => sum + (one.allowedCounts?.[side] ?? one.numerator), 0);
  return {
    ...(figures.some(({ isPublishedRate }) => isPublishedRate)
      ? { isPublishedRate: true, allowedCounts: { low: sumOf('low'), high: sumOf('high') } }
      : {}),
    ...(flags.length === 0 ? {} : { flag: flags.join(' ') }),
  };
}

/**
 * Pools the years of one area: the sum of the numerators over the sum of the denominators, which
 * weighs each year by its size. Events of different years are different events, so their sum
 * carries its own chance. People on 31 March are mostly the same people a year later, so pooling
 * snapshots adds hardly any evidence: their interval is that of a mean year, which is cautious.
 * @param figures of one area, one a year
 * @returns `null` for no figures
 */
export function pooledYears(
  figures: readonly AreaFigure[],
  { period }: Pick<Measure, 'period'>,
): PooledYears | null {
  const [first] = figures;
  if (!first) return null;
  const years = figures.length;
  // One year is itself, with all that is known of it.
  if (years === 1) return { figure: first, basis: first };
  const sum = pooled(figures, first.name, first.code);
  if (!sum) return null;
  const figure = { ...sum, ...knownOf(figures) };
  const basis =
    period === 'yearly'
      ? figure
      : {
          ...figure,
          numerator: figure.numerator / years,
          denominator: figure.denominator / years,
          denominatorLow: figure.denominatorLow / years,
          denominatorHigh: figure.denominatorHigh / years,
        };
  return { figure, basis };
}
