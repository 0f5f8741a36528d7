import type { ComparisonRow } from '../../data/comparisonRow.ts';
import { areaFigureOf, areaFiguresOf } from '../../statistics/areaFigure.ts';
import { areaParagraph, overviewParagraph } from '../../statistics/words/paragraphs.ts';
import { nation } from '../../vocabulary/areas.ts';
import type { Measure } from '../../vocabulary/measure.ts';

/**
 * What can be said of one figure beside those of its year: its interval, its ranks with theirs,
 * the rest of the nation, what chance does.
 * @param rows the comparison of the measure
 */
export function figureParagraph(
  rows: readonly ComparisonRow[],
  row: ComparisonRow,
  measure: Measure,
): string {
  const ofYear = rows.filter((one) => one.year_ending === row.year_ending);
  const national = ofYear.find((one) => one.area_code === nation.code);
  const facts = {
    measure,
    year: row.year_ending,
    figures: areaFiguresOf(ofYear.filter((one) => one.area_code !== nation.code)),
    nation: national ? areaFigureOf(national) : null,
  };
  return row.area_code === nation.code
    ? overviewParagraph(facts)
    : areaParagraph(facts, row.area_code, row.area);
}
