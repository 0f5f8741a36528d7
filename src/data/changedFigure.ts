/** What happened to a figure since a release. */
export const changeKinds = ['changed', 'denominator', 'withdrawn', 'added', 'grounds'] as const;

/**
 * `changed`: another value; `denominator`: the same count, divided by another denominator;
 * `withdrawn`: no value any more; `added`: a value where there was none;
 * `grounds`: the same value with another quality, or with other bounds of its denominator.
 */
export type ChangeKind = (typeof changeKinds)[number];

/** A cell of the comparison that is not what it was in an earlier release. */
export interface ChangedFigure {
  /** Id of the measure. */
  measure: string;
  /** ONS code; K04000001 for England and Wales. */
  area_code: string;
  /** Year of the 31 March that ends the reporting year. */
  year_ending: number;
  kind: ChangeKind;
  /** The value in the release; `null` where there was none. */
  before: number | null;
  /** The value now; `null` where there is none any more. */
  after: number | null;
}
