import type { ComparisonRow } from '../../data/comparisonRow.ts';
import { findingSentence } from '../../statistics/words/findingSentence.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import { openingMeasureId } from '../../vocabulary/measures.ts';
import { factsOf } from '../measure/measureData.ts';
import type { AreaModel } from './areaModel.ts';

/** The measure that an area's page opens with: the usual one if the area has a figure of it. */
export function leadOf(model: AreaModel): { measure: Measure; year: number } | null {
  const lines = model.families.flatMap(({ lines: found }) => found);
  const line =
    lines.find(({ measure }) => measure.id === openingMeasureId) ??
    lines.find(({ measure }) => measure.id === 'category_1_count') ??
    lines[0];
  return line ? { measure: line.measure, year: line.row.year_ending } : null;
}

/**
 * The first sentence of an area's page: its figure of the leading measure, the nation's, and the
 * difference; empty where nothing is held.
 * @param code of the area
 */
export function leadSentence(
  model: AreaModel,
  code: string,
  comparisons: ReadonlyMap<string, readonly ComparisonRow[]>,
): string {
  const lead = leadOf(model);
  const rows = lead && comparisons.get(lead.measure.id);
  if (!rows) return '';
  const { measure, year } = lead;
  return `${measure.title}: ${findingSentence(factsOf(rows, measure, year), [code])}`;
}
