import type { Datum } from '../../charts/datum.ts';
import type { ComparisonRow } from '../../data/comparisonRow.ts';
import { areaOfCode } from '../../vocabulary/areas.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import { statusTitles, type Status } from '../../vocabulary/status.ts';
import { denominatorText, valueText } from '../../words/figureText.ts';
import { formatNumber } from '../../words/numbers.ts';
import { periodOf } from '../../words/period.ts';

/** What a screen reader hears on a mark. */
export function markSentence(row: ComparisonRow, measure: Measure): string {
  const { shortTitle, unit, period } = measure;
  const made =
    row.numerator !== null && row.denominator !== null
      ? ` ${formatNumber(row.numerator)} over ${denominatorText(row)}.`
      : '';
  return `${row.area}, ${periodOf(period, row.year_ending)}: ${shortTitle} ${valueText(row, measure)} ${unit}.${made} Enter shows the source.`;
}

/** The areas without a number in a year, by the reason why. */
export function namesWithoutFigure(
  data: readonly Datum[],
): { status: Status; title: string; names: string[] }[] {
  const reasons = ['not_held', 'not_published', 'not_applicable'] as const;
  return reasons
    .map((status) => ({
      status,
      title: statusTitles[status].replace(/^n/, 'N'),
      names: data
        .filter((datum) => datum.status === status)
        .map((datum) => areaOfCode(datum.code)?.name ?? datum.name)
        .sort(),
    }))
    .filter(({ names }) => names.length > 0);
}
