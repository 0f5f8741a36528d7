import type { ComparisonRow } from '../../data/comparisonRow.ts';
import { areaParagraph, overviewParagraph } from '../../statistics/words/paragraphs.ts';
import { nation } from '../../vocabulary/areas.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import { factsOf, yearFindings } from './measureData.ts';

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
  const facts = factsOf(rows, measure, row.year_ending);
  const found = () => yearFindings(rows, facts);
  return row.area_code === nation.code
    ? overviewParagraph(facts, found)
    : areaParagraph(facts, row.area_code, row.area, found);
}
