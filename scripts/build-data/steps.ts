import type { AreaFigure } from '../../src/statistics/areaFigure.ts';
import { isLargeStep } from '../../src/statistics/trend/largeStep.ts';
import { figureMeasures } from '../../src/vocabulary/figureMeasures.ts';
import type { Reading } from './types.ts';

/** Smaller counts are not followed: a few people more or less make a large step of them. */
export const smallestFlaggedCount = 100;
/** A neighbour in time stands at most this many years away. */
export const farthestNeighbour = 4;
/** Other counting rules before this year: no step is read across it. */
const countingRulesYear = 2010;
/** No area has fewer people aged 10 and over, in hundreds of thousands: a rate counts so many times. */
const leastPopulation = 4.5;

/** Something to know about a figure before it is charted or called a change. */
export interface Step {
  figure: Reading;
  kind: 'large_step' | 'far_from_neighbours';
  note: string;
}

const counts = new Set(
  figureMeasures.flatMap((measure) => (measure.kind === 'count' ? [measure.id] : [])),
);
const isFollowed = (figure: Reading): boolean =>
  counts.has(figure.measure) || figure.measure === 'category_1_rate_10_plus';
/** A rate stands on a count of hundreds, so only a count can be too small to flag. */
const isTooSmall = (figure: Reading): boolean =>
  counts.has(figure.measure) && figure.value < smallestFlaggedCount;
const whole = (value: number): string => value.toLocaleString('en-GB');

const comparable = (a: Reading | undefined, b: Reading): a is Reading =>
  a !== undefined &&
  Math.abs(a.year_ending - b.year_ending) <= farthestNeighbour &&
  a.year_ending < countingRulesYear === b.year_ending < countingRulesYear;

/** A reading with as much chance in it as its count has; for a rate, the least count it can have. */
const figureOf = ({ measure, year_ending: year, value }: Reading): AreaFigure => ({
  code: String(year),
  name: String(year),
  numerator: counts.has(measure) ? value : Math.round(value * leastPopulation),
  denominator: 1,
  denominatorLow: 1,
  denominatorHigh: 1,
});
const asCount = { method: 'poisson', per: 1 } as const;
/** Whether one reading lies far from another, as one of so many steps that are looked at. */
const isFar = (from: Reading, to: Reading, looked: number): boolean =>
  isLargeStep(figureOf(from), figureOf(to), asCount, looked);

const isStep = (before: Reading | undefined, after: Reading): before is Reading =>
  comparable(before, after) && after.year_ending - before.year_ending === 1;

const stepBetween = (before: Reading, after: Reading, looked: number): Step[] => {
  if (!isStep(before, after) || isTooSmall(before) || !isFar(before, after, looked)) return [];
  const change = (after.value - before.value) * 100;
  const percent = `${change > 0 ? '+' : '−'}${Math.round(Math.abs(change) / before.value)}%`;
  const note = `${whole(before.value)} in ${before.year_ending}, ${whole(after.value)} in ${after.year_ending} (${percent}): a large step for one year; recording may have changed.`;
  return [{ figure: after, kind: 'large_step', note }];
};

const farFromBoth = (before: Reading, figure: Reading, after: Reading, looked: number): Step[] => {
  const low = Math.min(before.value, after.value);
  const high = Math.max(before.value, after.value);
  if (isTooSmall(before) || isTooSmall(after)) return [];
  const isOnOneSide = figure.value > high || figure.value < low;
  if (!isOnOneSide || !isFar(before, figure, looked) || !isFar(after, figure, looked)) return [];
  const side = figure.value > high ? 'above' : 'below';
  const note = `${whole(figure.value)} in ${figure.year_ending} stands far ${side} both ${whole(before.value)} in ${before.year_ending} and ${whole(after.value)} in ${after.year_ending}; check it before using it.`;
  return [{ figure, kind: 'far_from_neighbours', note }];
};

/**
 * Flags large steps from one year to the next and figures far from both neighbours in time, where
 * they are more than chance would do among all the steps of the series (see largeStep.ts). They are
 * marks for a reader, not corrections: nothing is taken out.
 *
 * @param figures in the order of area and year
 */
export const findSteps = (figures: readonly Reading[]): Step[] => {
  const series = new Map<string, Reading[]>();
  for (const figure of figures) {
    if (!isFollowed(figure)) continue;
    const id = [figure.area, figure.measure, figure.category, figure.level].join('|');
    series.set(id, [...(series.get(id) ?? []), figure]);
  }
  return [...series.values()].flatMap((points) => {
    const steps = points.filter((figure, index) => isStep(points[index - 1], figure));
    const looked = Math.max(1, steps.length);
    return points.flatMap((figure, index) => {
      const before = points[index - 1];
      const after = points[index + 1];
      if (!comparable(before, figure)) return [];
      const far = comparable(after, figure) ? farFromBoth(before, figure, after, looked) : [];
      return [...stepBetween(before, figure, looked), ...far];
    });
  });
};
