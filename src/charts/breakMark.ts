/** A break in comparability: figures on its two sides do not mean quite the same. */
export interface BreakMark {
  /** First year after the break. */
  year: number;
  /** Its short name. */
  title: string;
  reason: string;
  /** Id of the source that says so. */
  source: number;
}
