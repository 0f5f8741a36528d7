import { nation } from '../../src/vocabulary/areas.ts';
import type { Problem } from './problems.ts';
import type { CellRuleRow, FigureKey, Reading } from './types.ts';

/** Whether a rule speaks of this cell. */
export const ruleApplies = (rule: CellRuleRow, cell: FigureKey): boolean =>
  (rule.measure === '*' || rule.measure === cell.measure) &&
  (rule.category === '*' || rule.category === cell.category) &&
  (rule.level === '*' || rule.level === cell.level) &&
  (rule.area_scope === 'all' || (rule.area_scope === 'nation') === (cell.area === nation.name)) &&
  cell.year_ending >= (rule.year_from ?? cell.year_ending) &&
  cell.year_ending <= (rule.year_to ?? cell.year_ending);

/** Figures that stand where a rule says that there can be none. */
export const brokenRules = (
  readings: readonly Reading[],
  rules: readonly CellRuleRow[],
): Problem[] =>
  readings.flatMap((reading) => {
    const rule = rules.find((one) => ruleApplies(one, reading));
    if (rule === undefined) return [];
    const message =
      `a figure stands where data/cell-rules.csv says ${rule.status.replace('_', ' ')} ` +
      `("${rule.reason}"); correct the row or the rule`;
    return [{ file: 'data/figures.csv', line: reading.line, message }];
  });
