import type { ComparisonRow } from '../../data/comparisonRow.ts';
import type { FlagRow } from '../../data/flagRow.ts';
import type { FigureCell, Measure } from '../../vocabulary/measure.ts';

/** What is to be known about the figures that a row is made from. */
export function flagsOf(
  flags: readonly FlagRow[],
  row: ComparisonRow,
  { numerator, denominator }: Measure,
): string[] {
  const cells: FigureCell[] = [numerator];
  if (denominator !== null && denominator !== 'population_10_plus') cells.push(denominator);
  return flags
    .filter(
      (flag) =>
        flag.area === row.area &&
        flag.year_ending === row.year_ending &&
        cells.some(
          ({ measure, category, level }) =>
            flag.measure === measure && flag.category === category && flag.level === level,
        ),
    )
    .map(({ note }) => note);
}
