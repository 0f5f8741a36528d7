import { usualConfidence, type Interval } from '../../../src/statistics/confidence.ts';
import { poissonInterval } from '../../../src/statistics/poissonInterval.ts';
import { wilsonInterval } from '../../../src/statistics/wilsonInterval.ts';
import { logGamma } from '../../../src/statistics/special/gamma.ts';

/** How often an interval holds the truth, over a range of truths: least, and on average; 0 to 1. */
export interface Coverage {
  least: number;
  mean: number;
  /** The truth at which it is least. */
  leastAt: number;
}

/** Beyond so many standard deviations nothing is left to sum. */
const reach = 9;

function coverageOver(truths: readonly number[], at: (truth: number) => number): Coverage {
  const found = truths.map((truth) => ({ truth, held: at(truth) }));
  const [first] = found;
  if (!first) throw new RangeError('Coverage of no truth is asked for.');
  const least = found.reduce((one, other) => (other.held < one.held ? other : one), first);
  return {
    least: least.held,
    leastAt: least.truth,
    mean: found.reduce((sum, { held }) => sum + held, 0) / found.length,
  };
}

/** Truths from one to the other that grow by the same ratio. */
const spaced = (from: number, to: number, count: number): number[] =>
  Array.from({ length: count }, (_, step) => from * (to / from) ** (step / (count - 1)));

/** The coverage of the exact interval of a count, summed over all counts; the means are grown. */
export function poissonCoverage(from: number, to: number, truths: number): Coverage {
  const most = Math.ceil(to + reach * Math.sqrt(to) + reach);
  const intervals = Array.from({ length: most + 1 }, (_, count) => poissonInterval(count));
  return coverageOver(spaced(from, to, truths), (mean) =>
    intervals.reduce((sum, { low, high }, count) => {
      const chance = Math.exp(count * Math.log(mean) - mean - logGamma(count + 1));
      return low <= mean && mean <= high ? sum + chance : sum;
    }, 0),
  );
}

/** The coverage of Wilson's interval for so many people, summed over all counts. */
export function wilsonCoverage(people: number, from: number, to: number, truths: number): Coverage {
  const intervals: Interval[] = Array.from({ length: people + 1 }, (_, part) =>
    wilsonInterval(part, people, usualConfidence),
  );
  return coverageOver(spaced(from, to, truths), (share) =>
    intervals.reduce((sum, { low, high }, part) => {
      const ways = logGamma(people + 1) - logGamma(part + 1) - logGamma(people - part + 1);
      const chance = Math.exp(ways + part * Math.log(share) + (people - part) * Math.log1p(-share));
      return low <= share && share <= high ? sum + chance : sum;
    }, 0),
  );
}
