import type { Scale } from '../areaFigure.ts';
import { compareAreas, type Comparison } from '../comparison/compare.ts';
import { usualConfidence } from '../confidence.ts';
import { breakBetween, inOrder, type YearFigure } from './series.ts';

/** A value that moves by at least this share in one year, and by more than chance, is a step. */
export const largeStepShare = 0.15;

/** The change from one held year to the next held year. */
export interface Change {
  kind: 'change';
  from: number;
  to: number;
  /** The later year beside the earlier one. */
  comparison: Comparison;
  /** A large step within one year: recording may have changed. Never called a trend. */
  isLargeStep: boolean;
}

/** Two years that are not comparable. */
export interface AcrossBreak {
  kind: 'across_break';
  from: number;
  to: number;
  /** First year after the break. */
  breakYear: number;
}

/**
 * A year beside an earlier one, with the interval of the difference (Newcombe 1998; Zou and Donner
 * 2008). It takes the two as independent. On a snapshot many people are counted in both years, so
 * the interval is wider than need be: it errs towards saying nothing.
 * @param breaks first years after each break in comparability
 */
export function changeBetween(
  before: YearFigure,
  after: YearFigure,
  scale: Scale,
  breaks: readonly number[] = [],
  confidence = usualConfidence,
): Change | AcrossBreak {
  const [from, to] = [before.year, after.year];
  const breakYear = breakBetween(from, to, breaks);
  if (breakYear !== null) return { kind: 'across_break', from, to, breakYear };
  const comparison = compareAreas(
    { ...after, name: String(to) },
    { ...before, name: String(from) },
    scale,
    confidence,
  );
  const { difference, other, verdict } = comparison;
  const isLarge = Math.abs(difference.value) >= largeStepShare * other.value;
  return {
    kind: 'change',
    from,
    to,
    comparison,
    isLargeStep: to - from === 1 && isLarge && verdict !== 'not_distinguishable',
  };
}

/** The changes from each held year to the next one held. */
export function changesOf(
  series: readonly YearFigure[],
  scale: Scale,
  breaks: readonly number[] = [],
  confidence = usualConfidence,
): (Change | AcrossBreak)[] {
  const ordered = inOrder(series);
  return ordered.slice(1).flatMap((after, place) => {
    const before = ordered[place];
    return before ? changeBetween(before, after, scale, breaks, confidence) : [];
  });
}
