import type { ComparisonRow } from '../../data/comparisonRow.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import { statusTitles } from '../../vocabulary/status.ts';
import { countOf } from '../../words/numbers.ts';

/** Measures without a figure for one and the same reason. */
export interface WithoutFigure {
  /** The status and what the data say to it: "not published: Category 4 is …". */
  reason: string;
  titles: string[];
}

/**
 * The measures without a figure of an area up to a year, by the reason why. Not held, not published
 * and not applicable never stand in for each other.
 */
export function withoutFigure(
  measures: readonly { measure: Measure; rows: readonly ComparisonRow[] }[],
  code: string,
  year: number,
): WithoutFigure[] {
  const groups = new Map<string, string[]>();
  for (const { measure, rows } of measures) {
    const ofArea = rows.filter((row) => row.area_code === code);
    const row = ofArea.find((one) => one.year_ending === year);
    const later = ofArea
      .filter((one) => one.value !== null && one.year_ending > year)
      .map((one) => one.year_ending);
    const status = statusTitles[row?.status ?? 'not_held'];
    // What is not held says no more by naming its missing part.
    const note = row?.status === 'not_held' ? null : row?.note?.replace(/\.$/, '');
    const reason =
      later.length > 0
        ? `${status} for ${year} or before, first held for ${Math.min(...later)}`
        : [status, ...(note ? [note] : [])].join(': ');
    groups.set(reason, [...(groups.get(reason) ?? []), measure.shortTitle]);
  }
  return [...groups].map(([reason, titles]) => ({ reason, titles }));
}

/** More titles than these are counted, not named, on the printed page. */
const mostNamed = 3;

/** The measures of one reason in a sentence for a narrow place. */
export const withoutSentence = ({ reason, titles }: WithoutFigure): string =>
  `${countOf(titles.length, 'measure')} ${titles.length === 1 ? 'has' : 'have'} no figure, ${reason}${titles.length > mostNamed ? '' : ` (${titles.join('; ')})`}.`;
