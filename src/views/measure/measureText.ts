import { remarksOf, type Datum } from '../../charts/datum.ts';
import type { ComparisonRow } from '../../data/comparisonRow.ts';
import { areaOfCode } from '../../vocabulary/areas.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import type { Status } from '../../vocabulary/status.ts';
import { denominatorText, valueText } from '../../words/figureText.ts';
import { datumOf } from './datumOf.ts';
import { formatNumber } from '../../words/numbers.ts';
import { periodOf } from '../../words/period.ts';

/** What a screen reader hears on a mark. */
export function markSentence(row: ComparisonRow, measure: Measure): string {
  const { shortTitle, unit, period } = measure;
  const made =
    row.numerator !== null && row.denominator !== null
      ? ` ${formatNumber(row.numerator)} over ${denominatorText(row)}.`
      : '';
  const remarks = remarksOf(datumOf(row, measure)).map((remark) => ` ${remark}`);
  return `${row.area}, ${periodOf(period, row.year_ending)}: ${shortTitle} ${valueText(row, measure)} ${unit}.${made}${remarks.join('')} Enter shows the source.`;
}

/** Areas of a year that have no number for the same reason. */
export interface NamesWithoutFigure {
  /** `only_rate`: a count that is not held, of an area whose rate was published. */
  reason: 'not_held' | 'only_rate' | 'not_published' | 'not_applicable';
  title: string;
  names: string[];
}

const reasonOf = ({ status, note }: Datum): Status | 'only_rate' =>
  status === 'not_held' && note !== undefined ? 'only_rate' : status;

const reasonTitles: Record<NamesWithoutFigure['reason'], string> = {
  not_held: 'Not held',
  only_rate: 'Count not held, but the rate published',
  not_published: 'Not published',
  not_applicable: 'Not applicable',
};

/** The areas without a number in a year, by the reason why. */
export function namesWithoutFigure(data: readonly Datum[]): NamesWithoutFigure[] {
  const reasons = ['not_held', 'only_rate', 'not_published', 'not_applicable'] as const;
  return reasons
    .map((reason) => ({
      reason,
      title: reasonTitles[reason],
      names: data
        .filter((datum) => reasonOf(datum) === reason)
        .map((datum) => areaOfCode(datum.code)?.name ?? datum.name)
        .sort(),
    }))
    .filter(({ names }) => names.length > 0);
}
