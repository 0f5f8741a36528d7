import { nation } from '../../src/vocabulary/areas.ts';
import type { Category } from '../../src/vocabulary/categories.ts';
import type { Level } from '../../src/vocabulary/levels.ts';
import { keyOf, type FigureKey, type Reading } from './types.ts';

/** A total and the parts it should be the sum of. */
export interface AddUpCheck {
  total: Reading;
  parts: readonly Reading[];
  /** Sum of the parts. */
  sum: number;
  agrees: boolean;
}

const levelParts = (total: FigureKey): Level[][] => {
  if (total.level === '2+3') return [['2', '3']];
  if (total.level !== 'all' || total.measure !== 'eligible') return [];
  return total.category === '3'
    ? [['2', '3'], ['2+3']]
    : [
        ['1', '2', '3'],
        ['1', '2+3'],
      ];
};

const categoryParts = (total: FigureKey): Category[][] => {
  if (total.category !== 'all') return [];
  if (total.measure === 'shpo_breach') return [['1']];
  if (total.measure === 'eligible' && total.level === '1') return [['1', '2']];
  // Category 4 is in the national total from 2023 and in no other.
  const four: Category[] = total.area === nation.name && total.year_ending >= 2023 ? ['4'] : [];
  return [
    ['1', '2', '3', ...four],
    ['1', '2+3', ...four],
    ['1+2', '3', ...four],
  ];
};

/** Checks every held total against its parts, wherever all the parts are held. */
export const checkTotals = (figures: readonly Reading[]): AddUpCheck[] => {
  const held = new Map(figures.map((figure) => [keyOf(figure), figure]));
  return figures.flatMap((total) => {
    const ways = [
      ...levelParts(total).map((levels) => levels.map((level) => ({ ...total, level }))),
      ...categoryParts(total).map((categories) =>
        categories.map((category) => ({ ...total, category })),
      ),
    ];
    return ways.flatMap((keys) => {
      const parts = keys.flatMap((key) => held.get(keyOf(key)) ?? []);
      if (parts.length < keys.length) return [];
      const sum = parts.reduce((result, part) => result + part.value, 0);
      return [{ total, parts, sum, agrees: sum === total.value }];
    });
  });
};
