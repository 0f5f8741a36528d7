/** A break in comparability: figures on its two sides do not mean quite the same. */
export interface BreakMark {
  /** First year after the break. */
  year: number;
  /** Its short name. */
  title: string;
  reason: string;
  /** Where it is said. */
  source: { title: string; url: string };
}
