import type { ComparisonRow } from '../../data/comparisonRow.ts';
import { rowOnOneBase } from '../../statistics/oneBase.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import { denominatorText, valueText } from '../../words/figureText.ts';

/**
 * What a figure is on one population base, beside what it is as published: "144 over 815,567 (an
 * estimate)".
 * @param row as published
 * @returns `null` where it has no value there
 */
export function oneBaseWords(row: ComparisonRow, measure: Measure): string | null {
  const onBase = rowOnOneBase(row);
  if (onBase === row) return null;
  const estimate = row.one_base_estimated ? ' (an estimate)' : '';
  return `${valueText(onBase, measure)} over ${denominatorText(onBase)}${estimate}`;
}
