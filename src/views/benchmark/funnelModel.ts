import type { Datum, DrawnDatum } from '../../charts/datum.ts';
import { isDrawn } from '../../charts/datum.ts';
import type { FunnelMark } from '../../charts/funnel/funnelLayout.ts';
import type { FunnelAnswer, FunnelPoint, Standing } from '../../statistics/funnel/funnel.ts';
import { funnelCurves, type FunnelSlice } from '../../statistics/funnel/funnelCurves.ts';

/** What the funnel chart and its table show. */
export interface FunnelModel {
  marks: FunnelMark[];
  slices: FunnelSlice[];
  target: number;
  /** Whose value the target is, as a key says it. */
  middle: string;
  /** Codes of the areas that are named: the chosen ones and those outside every limit. */
  named: ReadonlySet<string>;
  /** The areas, those farthest from the middle first. */
  points: FunnelPoint[];
}

/** How a table says where an area stands. */
export const standingTitles: Record<Standing, string> = {
  far_below: 'below 99.8%',
  below: 'below 95%',
  inside: 'inside',
  above: 'above 95%',
  far_above: 'above 99.8%',
};

/** The limits are drawn a little beyond the smallest and the largest area. */
const margin = 1.08;

/** More names than these would cover the marks. */
const mostNamed = 14;

/**
 * The funnel of a year as it is drawn; `null` where there is none.
 * @param data the areas of the year
 * @param chosen codes of the chosen areas
 */
export function funnelModel(
  answer: FunnelAnswer,
  data: readonly Datum[],
  chosen: readonly string[],
): FunnelModel | null {
  if (answer.kind !== 'funnel') return null;
  const drawn = new Map<string, DrawnDatum>(
    data.filter(isDrawn).map((datum) => [datum.code, datum]),
  );
  const marks = answer.points.flatMap(({ code, denominator }) => {
    const datum = drawn.get(code);
    return datum ? [{ datum, denominator }] : [];
  });
  const sizes = marks.map(({ denominator }) => denominator);
  const outside = answer.points
    .filter(({ adjusted }) => adjusted !== 'inside')
    .map(({ code }) => code);
  return {
    marks,
    slices: funnelCurves(answer, Math.min(...sizes) / margin, Math.max(...sizes) * margin),
    target: answer.target,
    middle: answer.nation ?? 'all areas with a figure, together',
    named: new Set([...chosen, ...outside].slice(0, mostNamed)),
    points: answer.points.toSorted(
      (one, other) =>
        Math.abs(other.zScore) - Math.abs(one.zScore) || (one.name < other.name ? -1 : 1),
    ),
  };
}
