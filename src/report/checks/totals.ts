import type { Category } from '../../vocabulary/categories.ts';
import type { Level } from '../../vocabulary/levels.ts';
import { cellKeyOf, describeKey, type CellKey, type Doubt, type ReadFigure } from '../figure.ts';

const levelParts = ({ measure, level }: CellKey): Level[] => {
  if (level === '2+3') return ['2', '3'];
  return level === 'all' && measure === 'eligible' ? ['1', '2', '3'] : [];
};

const categoryParts = ({ category, measure }: CellKey): Category[] => {
  const isGrid = ['eligible', 'managed_level_2_3', 'returned_to_custody', 'shpo_breach'];
  return category === 'all' && isGrid.includes(measure) ? ['1', '2', '3', '4'] : [];
};

/**
 * Checks each total against its parts where they are printed. A dash adds nothing; Category 4 and
 * Category 3 at Level 1 need not be there.
 *
 * @param withheld figures that a mark keeps back: with one of them the other parts must only not
 *   make more than the total
 */
export const checkTotals = (
  figures: readonly ReadFigure[],
  absent: readonly CellKey[],
  withheld: readonly CellKey[] = [],
): Doubt[] => {
  const values = new Map(figures.map((figure) => [cellKeyOf(figure), figure.value]));
  const dashes = new Set(absent.map(cellKeyOf));
  const kept = new Set(withheld.map(cellKeyOf));
  const isOptional = (key: CellKey): boolean =>
    key.category === '4' ||
    (key.category === '3' && key.level === '1') ||
    (key.measure === 'shpo_breach' && key.category !== '1');
  const check = (total: ReadFigure, parts: readonly CellKey[]): Doubt[] => {
    const known = parts.every(
      (part) => values.has(cellKeyOf(part)) || dashes.has(cellKeyOf(part)) || isOptional(part),
    );
    if (parts.length === 0 || !known) return [];
    const printed = parts.flatMap((part) => values.get(cellKeyOf(part)) ?? []);
    const sum = printed.reduce((result, value) => result + value, 0);
    if (printed.length === 0 || sum === total.value) return [];
    const isOpen = parts.some((part) => kept.has(cellKeyOf(part)));
    if (isOpen && sum < total.value) return [];
    const message = `${describeKey(total)} is printed as ${total.value}, but its parts (${printed.join(' + ')}) make ${sum}.`;
    return [{ kind: 'total', message, figures: [total.value, sum] }];
  };
  return figures.flatMap((total) => [
    ...check(
      total,
      levelParts(total).map((level) => ({ ...total, level })),
    ),
    ...check(
      total,
      categoryParts(total).map((category) => ({ ...total, category })),
    ),
  ]);
};
