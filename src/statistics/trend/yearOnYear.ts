import type { Scale } from '../areaFigure.ts';
import { compareAreas, type Comparison } from '../comparison/compare.ts';
import { usualConfidence } from '../confidence.ts';
import { isLargeStep } from './largeStep.ts';
import { breakBetween, inOrder, type YearFigure } from './series.ts';

/** The change from one held year to the next held year. */
export interface Change {
  kind: 'change';
  from: number;
  to: number;
  /** The later year beside the earlier one. */
  comparison: Comparison;
  /** A large step within one year, more than chance makes it: recording may have changed. */
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
 * @param looked how many changes within a year are looked at together with this one
 */
export function changeBetween(
  before: YearFigure,
  after: YearFigure,
  scale: Scale,
  breaks: readonly number[] = [],
  confidence = usualConfidence,
  looked = 1,
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
  return {
    kind: 'change',
    from,
    to,
    comparison,
    isLargeStep: to - from === 1 && isLargeStep(before, after, scale, looked),
  };
}

/**
 * The changes from each held year to the next one held; all those within a year are looked at
 * together for a large step.
 */
export function changesOf(
  series: readonly YearFigure[],
  scale: Scale,
  breaks: readonly number[] = [],
  confidence = usualConfidence,
): (Change | AcrossBreak)[] {
  const ordered = inOrder(series);
  const pairs = ordered.slice(1).flatMap((after, place): [YearFigure, YearFigure][] => {
    const before = ordered[place];
    return before ? [[before, after]] : [];
  });
  const looked = pairs.filter(
    ([{ year: from }, { year: to }]) => to - from === 1 && breakBetween(from, to, breaks) === null,
  ).length;
  return pairs.map(([before, after]) =>
    changeBetween(before, after, scale, breaks, confidence, Math.max(1, looked)),
  );
}
