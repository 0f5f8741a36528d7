import { strictConfidence, usualConfidence, type Interval } from '../confidence.ts';
import { adjustedLimits, plainLimits, type FunnelBasis } from './funnel.ts';

/** The limits of a funnel at one denominator, in the unit of the value. */
export interface FunnelSlice {
  people: number;
  /** Limits of chance alone. */
  plain: { usual: Interval; strict: Interval };
  /** Limits that allow for the spread between areas. */
  adjusted: { usual: Interval; strict: Interval };
}

/** So many slices draw a smooth curve. */
export const usualSlices = 60;

/**
 * The limits of a funnel from the smallest to the largest denominator, at denominators that grow by
 * the same ratio.
 * @param from smallest denominator, more than 0
 * @param to largest denominator, not less than `from`
 * @throws RangeError if the denominators are not in this order
 */
export function funnelCurves(
  basis: FunnelBasis,
  from: number,
  to: number,
  slices = usualSlices,
): FunnelSlice[] {
  if (!(from > 0 && to >= from)) throw new RangeError(`no funnel from ${from} to ${to}`);
  const steps = Math.max(1, slices - 1);
  return Array.from({ length: steps + 1 }, (_, step) => {
    const people = from * (to / from) ** (step / steps);
    return {
      people,
      plain: {
        usual: plainLimits(basis, people, usualConfidence),
        strict: plainLimits(basis, people, strictConfidence),
      },
      adjusted: {
        usual: adjustedLimits(basis, people, usualConfidence),
        strict: adjustedLimits(basis, people, strictConfidence),
      },
    };
  });
}
