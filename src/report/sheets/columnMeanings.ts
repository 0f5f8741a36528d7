import { cellKeyOf, type CellKey } from '../figure.ts';
import { totalLevel } from '../recognise/columns.ts';
import { figureMeaning } from './figureMeaning.ts';
import type { FigureColumn } from './tableColumns.ts';

/** A column with the figure that it means in a row. */
export interface MeantColumn {
  column: FigureColumn;
  key: CellKey;
  year: number | undefined;
  /** Whether its own headings name the measure, not the title of the table. */
  isOwnMeasure: boolean;
}

/** The columns that are understood, and why the others are not. */
export interface ColumnMeanings {
  read: MeantColumn[];
  unread: { column: FigureColumn; reason: string }[];
}

const gridMeasures = ['eligible', 'managed_level_2_3', 'returned_to_custody', 'shpo_breach'];

/**
 * Columns that name no measure beside others that name another than the title: the title does not
 * say which of them a bare “Total” is of.
 */
const bareAmongNamed = (columns: readonly MeantColumn[]): Set<MeantColumn> => {
  const grids = columns.filter(({ key }) => gridMeasures.includes(key.measure));
  const named = new Set(grids.filter((one) => one.isOwnMeasure).map(({ key }) => key.measure));
  const bare = grids.filter((one) => !one.isOwnMeasure);
  const isMixed =
    named.size > 1 || bare.some(({ key }) => named.size > 0 && !named.has(key.measure));
  return new Set(isMixed ? bare : []);
};

/**
 * Levels behind a category, with another one behind them or none before it: they may be those of
 * the category, which their headings do not say. Levels behind all categories are of all people.
 */
const levelsOfCategories = (columns: readonly MeantColumn[]): Set<MeantColumn> => {
  const isCategory = ({ key }: MeantColumn): boolean =>
    key.category !== 'all' && key.level === totalLevel(key.measure);
  const isLevel = ({ key }: MeantColumn): boolean =>
    key.category === 'all' && key.level !== totalLevel(key.measure);
  const unclear = columns.filter((one) => {
    if (!isLevel(one)) return false;
    const alike = columns.filter(
      ({ key, year }) => key.measure === one.key.measure && year === one.year,
    );
    const categories = alike.filter(isCategory).map((other) => alike.indexOf(other));
    const levels = alike.filter(isLevel).map((other) => alike.indexOf(other));
    const first = Math.min(...categories);
    const behind = levels.filter((place) => place > first);
    const last = Math.max(...categories);
    return behind.length > 0 && (categories.length === 1 || behind.some((place) => place < last));
  });
  return new Set(unclear);
};

/** The meaning of every column in rows with these labels; two that say the same are both left. */
export const columnMeanings = (
  columns: readonly FigureColumn[],
  labels: readonly string[],
  titles: readonly string[],
): ColumnMeanings => {
  const found: ColumnMeanings = { read: [], unread: [] };
  const meant: MeantColumn[] = [];
  for (const column of columns) {
    const meaning = figureMeaning({ headings: column.headings, labels, titles });
    if ('reason' in meaning) found.unread.push({ column, reason: meaning.reason });
    else meant.push({ column, ...meaning });
  }
  const bare = bareAmongNamed(meant);
  const nested = levelsOfCategories(meant);
  const idOf = ({ key, year }: MeantColumn): string => `${cellKeyOf(key)}|${year ?? ''}`;
  const times = new Map<string, number>();
  for (const one of meant) {
    if (!bare.has(one) && !nested.has(one)) times.set(idOf(one), (times.get(idOf(one)) ?? 0) + 1);
  }
  for (const one of meant) {
    const { column } = one;
    if (bare.has(one)) {
      found.unread.push({ column, reason: 'it does not say of which measure it is' });
    } else if (nested.has(one)) {
      found.unread.push({ column, reason: 'it does not say of which category it is' });
    } else if ((times.get(idOf(one)) ?? 0) > 1) {
      found.unread.push({ column, reason: 'another one says the same' });
    } else found.read.push(one);
  }
  return found;
};
