import type { ComparisonRow } from '../../data/comparisonRow.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import type { AreaModel } from './areaModel.ts';

/** What is taken away from the page of an area: every figure on it, the earlier ones of the small lines too. */
export function takenOfArea({ families }: AreaModel): {
  rows: ComparisonRow[];
  measures: Measure[];
} {
  const lines = families.flatMap((family) => family.lines);
  return {
    rows: lines.flatMap(({ row, earlierRows }) => [...earlierRows, row]),
    measures: lines.map(({ measure }) => measure),
  };
}
