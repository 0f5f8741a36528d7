/** The two confidences used everywhere: usual limits, and limits that chance rarely crosses. */
export const usualConfidence = 0.95;
export const strictConfidence = 0.998;

/** Lower and upper bound of an interval, in the unit of the value. */
export interface Interval {
  low: number;
  high: number;
}

/** @throws RangeError unless the confidence lies between 0 and 1, both excluded */
export function assertConfidence(confidence: number): void {
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`A confidence lies between 0 and 1; ${confidence} does not.`);
  }
}
