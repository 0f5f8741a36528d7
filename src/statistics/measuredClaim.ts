/** What was measured of one method in one setting. */
export interface MeasuredClaim {
  /** Id of the method on the methods page. */
  method: string;
  /** What the share says, as "of 100": a heading of a few words. */
  what: string;
  /** For which numbers. */
  setting: string;
  /** 0 to 1. */
  measured: number;
  /** The bounds that the product claims; `null` where it claims none and only the number is shown. */
  claimed: { low: number; high: number } | null;
  /** How many simulated cases stand behind it; 0 where it is summed and not simulated. */
  runs: number;
}
