import type { ChanceModel } from '../chanceModel.ts';
import { studentProbability } from '../special/student.ts';

/** Events of one year out of its exposure: people, or population. */
export interface TrendPoint {
  year: number;
  events: number;
  exposure: number;
}

export interface TrendTest {
  /** 1 where the values rise with the years, -1 where they fall, 0 where neither. */
  direction: -1 | 0 | 1;
  /** Chi-squared of all differences between the years, and of the trend, one degree of freedom. */
  total: number;
  trend: number;
  /** Departure from the trend per degree of freedom, at least 1: what chance alone would give. */
  dispersion: number;
  /** Two-sided, of Student's t with years - 2 degrees of freedom. */
  probability: number;
}

/**
 * Test of a steady change over the years that allows for overdispersion. The chi-squared of all
 * years is parted into trend and departure from it (Armitage P (1955), Tests for linear trends in
 * proportions and frequencies, Biometrics 11, 375-386); the departure estimates how much more than
 * chance the years scatter, as in quasi-likelihood (McCullagh and Nelder (1989), Generalized Linear
 * Models, 4.5 and 6.2), and is never taken below 1. A score test: it needs no fitting and is defined
 * with zeros in any year. Preferred to Mann and Kendall's, which with four years, one of five left
 * out, cannot reach 5% at all and does not know how sure each year's value is.
 * @param points three years or more
 * @param model whose variance the years have where nothing changes
 */
export function trendTest(points: readonly TrendPoint[], model: ChanceModel): TrendTest {
  const sum = (part: (point: TrendPoint) => number): number =>
    points.reduce((total, point) => total + part(point), 0);
  const exposure = sum((point) => point.exposure);
  const rate = sum((point) => point.events) / exposure;
  const variance = model === 'binomial' ? rate * (1 - rate) : rate;
  if (!(variance > 0)) return { direction: 0, total: 0, trend: 0, dispersion: 1, probability: 1 };
  const middle = sum((point) => point.exposure * point.year) / exposure;
  const excess = (point: TrendPoint): number => point.events - rate * point.exposure;
  const score = sum((point) => excess(point) * (point.year - middle));
  const information = variance * sum((point) => point.exposure * (point.year - middle) ** 2);
  const total = sum((point) => excess(point) ** 2 / (variance * point.exposure));
  const trend = score ** 2 / information;
  const degreesOfFreedom = points.length - 2;
  const dispersion = Math.max(1, (total - trend) / degreesOfFreedom);
  const t = Math.sqrt(trend / dispersion);
  return {
    direction: score > 0 ? 1 : score < 0 ? -1 : 0,
    total,
    trend,
    dispersion,
    probability: 2 * studentProbability(-t, degreesOfFreedom),
  };
}
