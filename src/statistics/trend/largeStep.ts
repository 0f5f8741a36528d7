import { valueOf, type AreaFigure, type Scale } from '../areaFigure.ts';
import { compareAreas } from '../comparison/compare.ts';
import { usualConfidence } from '../confidence.ts';

/** A value that moves by at least this share in one year, and by more than chance, is a step. */
export const largeStepShare = 0.15;

/**
 * Whether a value moved so far within one year that its recording may have changed: by 15% or more,
 * and by more than chance makes the largest of all the steps that are looked at. The error of 5% is
 * shared between these (Bonferroni; Bland JM, Altman DG (1995), BMJ 310, 170), so that of a hundred
 * series in which nothing changes at most five show a step at all.
 *
 * Chance is that of two independent years. That is right for events. Of people counted on 31 March
 * most are counted a year later too, and chance moves such a number less, by a third as much where
 * people stay for eight years; how long they stay is not published, so the larger chance is allowed
 * for and a step of a small stock is missed rather than made up.
 * @param looked how many steps are looked at together, 1 or more
 */
export function isLargeStep(
  before: AreaFigure,
  after: AreaFigure,
  scale: Scale,
  looked: number,
): boolean {
  const first = valueOf(before, scale);
  const moved = Math.abs(valueOf(after, scale) - first);
  if (moved < largeStepShare * first) return false;
  const confidence = 1 - (1 - usualConfidence) / looked;
  return compareAreas(after, before, scale, confidence).verdict !== 'not_distinguishable';
}
