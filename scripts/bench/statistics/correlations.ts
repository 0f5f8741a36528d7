import { correlationOf } from '../../../src/statistics/correlation/correlation.ts';
import { ofNormalRanks } from '../../../src/statistics/correlation/reliability.ts';
import { usualConfidence } from '../../../src/statistics/confidence.ts';
import { normalQuantile } from '../../../src/statistics/special/normal.ts';
import { drawsFrom, type Draws } from './draws.ts';

/** Two measures whose levels correlate, and whose values chance blurs. */
export interface CorrelationSetting {
  areas: number;
  /** Product-moment correlation of the normal levels, -1 to 1. */
  strength: number;
  /** Standard deviation of chance in a value over that of the levels. */
  blur: number;
  runs: number;
  seed: number;
}

/** Shares, 0 to 1. */
export interface CorrelationFound {
  /** How often the interval holds the rank correlation of the levels. */
  coverage: number;
  /** How often it is said that the two go together, or in opposite directions. */
  told: number;
}

const reach = normalQuantile((1 + usualConfidence) / 2);
/** Small areas have more chance in them: the spread of the logarithm of its size. */
const unevenness = 0.5;

function blurred(level: number, blur: number, draws: Draws) {
  const own = blur * Math.exp(unevenness * draws.normal() - unevenness ** 2 / 2);
  const value = level + own * draws.normal();
  return { value, low: value - reach * own, high: value + reach * own };
}

/** Draws levels and values of areas, and looks at the interval of their correlation. */
export function correlationsFound(setting: CorrelationSetting): CorrelationFound {
  const { areas, strength, blur, runs } = setting;
  const draws = drawsFrom(setting.seed);
  const truth = ofNormalRanks(strength);
  let [held, told] = [0, 0];
  for (let run = 0; run < runs; run += 1) {
    const answer = correlationOf(
      Array.from({ length: areas }, () => {
        const first = draws.normal();
        const second = strength * first + Math.sqrt(1 - strength ** 2) * draws.normal();
        return { first: blurred(first, blur, draws), second: blurred(second, blur, draws) };
      }),
    );
    if (answer.kind !== 'correlation') throw new Error(`No correlation: ${answer.kind}`);
    if (answer.interval.low <= truth && truth <= answer.interval.high) held += 1;
    if (answer.verdict !== 'not_distinguishable') told += 1;
  }
  return { coverage: held / runs, told: told / runs };
}
