import { trendOf } from '../../../src/statistics/trend/trend.ts';
import type { YearFigure } from '../../../src/statistics/trend/series.ts';
import { changeBetween } from '../../../src/statistics/trend/yearOnYear.ts';
import { areaOf } from './areas.ts';
import { drawsFrom, type Draws } from './draws.ts';

/** How the numbers of the years come about. */
export type Course =
  /** Events of each year, apart from those of the others. */
  | { kind: 'events' }
  /** People counted on one day, who stay for so many years on average. */
  | { kind: 'stock'; stay: number };

/** One area over the years. */
export interface TrendSetting {
  course: Course;
  /** Mean number in the first year. */
  size: number;
  years: number;
  /** Growth of the mean in a year: 0.05 for 5%. */
  growth: number;
  runs: number;
  seed: number;
}

/** Shares of series, 0 to 1. */
export interface TrendsFound {
  /** Called steadily rising or falling. */
  told: number;
  /** Of which anything is said on whether the years were steady. */
  tested: number;
  /** In which a large step is named. */
  stepped: number;
  /** Whose last year is called higher or lower than the first. */
  changed: number;
}

const scale = { method: 'poisson', per: 1000 } as const;
const population = 1_000_000;
const firstYear = 2012;

/** People stay or leave by chance, and as many come as keep the mean on its course. */
function nextOf(before: number, mean: number, meanBefore: number, stay: number, draws: Draws) {
  const staying = Math.exp(-1 / stay);
  return draws.binomial(before, staying) + draws.poisson(mean - meanBefore * staying);
}

function drawSeries({ course, size, years, growth }: TrendSetting, draws: Draws): number[] {
  const means = Array.from({ length: years }, (_, year) => size * (1 + growth) ** year);
  const numbers: number[] = [];
  means.forEach((mean, year) => {
    const [before, meanBefore] = [numbers[year - 1], means[year - 1]];
    const isFirst = before === undefined || meanBefore === undefined;
    numbers.push(
      course.kind === 'events' || isFirst
        ? draws.poisson(mean)
        : nextOf(before, mean, meanBefore, course.stay, draws),
    );
  });
  return numbers;
}

/** Draws the years of an area, and looks at what is said of them. */
export function trendsFound(setting: TrendSetting): TrendsFound {
  const draws = drawsFrom(setting.seed);
  let [told, tested, stepped, changed] = [0, 0, 0, 0];
  for (let run = 0; run < setting.runs; run += 1) {
    const series = drawSeries(setting, draws).map((number, place): YearFigure => ({
      ...areaOf(0, number, population),
      year: firstYear + place,
    }));
    const { outcome, steps } = trendOf(series, scale);
    if (outcome === 'rising' || outcome === 'falling') told += 1;
    if (outcome !== 'untested') tested += 1;
    if (steps.length > 0) stepped += 1;
    const [first, last] = [series[0], series.at(-1)];
    const change = first && last && changeBetween(first, last, scale);
    if (change?.kind !== 'change') continue;
    if (change.comparison.verdict !== 'not_distinguishable') changed += 1;
  }
  const { runs } = setting;
  return {
    told: told / runs,
    tested: tested / runs,
    stepped: stepped / runs,
    changed: changed / runs,
  };
}
