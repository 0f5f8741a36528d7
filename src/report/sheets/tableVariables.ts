import { nation } from '../../vocabulary/areas.ts';
import { candidatesOf, type Carried } from './candidates.ts';
import { columnWords, type ColumnWords } from './columnWords.ts';
import type { Unknown } from './board.ts';
import { sheetValue } from './sheetValue.ts';
import type { SummedCell } from './sumCheck.ts';
import type { FigureColumn } from './tableColumns.ts';
import type { PlaceRow } from './tableRows.ts';
import { titleWords, type TitleWords } from './titleWords.ts';
import type { Grid, SheetCell } from './workbook.ts';

/** A column in the rows that share their labels; its meaning is one unknown of the table. */
export interface Variable extends Unknown {
  column: FigureColumn;
  labels: readonly string[];
  words: ColumnWords;
  /** Year that its own words name, else that of the table. */
  year: number | undefined;
  /** Its rows, in the order of the table. */
  rows: readonly PlaceRow[];
}

/** What one row is of, whatever its labels. */
const placeOfRow = ({ area, year }: PlaceRow): string => `${area}|${year ?? ''}`;

/** A cell as sums see it. */
export const summedCell = (cell: SheetCell | undefined): SummedCell => {
  const read = sheetValue(cell);
  if (read.kind === 'number') return read.value;
  return read.kind === 'text' ? 'blank' : read.kind;
};

/** The level of a column that names none, and so is a total. */
const isCategoryTotal = ({ category, level }: ColumnWords): boolean =>
  category !== undefined && category !== 'several' && level === undefined;

const isLevelOnly = ({ category, level, isTotal }: ColumnWords): boolean =>
  category === undefined && level !== undefined && level !== 'several' && !isTotal;

const isSameMeasure = (one: ColumnWords, other: ColumnWords): boolean =>
  one.measures[0] === other.measures[0];

/**
 * Levels behind a category, with another category behind them or none before it: they may be those
 * of that category, which their headings do not say. Levels behind all categories are of all.
 */
const canBeNested = (all: readonly ColumnWords[], at: number): boolean => {
  const words = all[at];
  if (words === undefined || !isLevelOnly(words)) return false;
  const alike = all.filter((one) => isSameMeasure(one, words));
  const categories = alike.filter(isCategoryTotal).map((one) => alike.indexOf(one));
  const behind = alike.filter(isLevelOnly).map((one) => alike.indexOf(one));
  const first = Math.min(...categories);
  const last = Math.max(...categories);
  const nested = behind.filter((place) => place > first);
  return nested.length > 0 && (categories.length === 1 || nested.some((place) => place < last));
};

/** What may go on from the columns before: `Category 1 Level 1 | Level 2 | Total`. */
const carriedTo = (all: readonly ColumnWords[], at: number): Carried => {
  const words = all[at];
  const nothing: Carried = { category: undefined, level: undefined };
  if (words === undefined || words.category === 'several' || words.level === 'several') {
    return nothing;
  }
  let before = at - 1;
  const isOpen = (one: ColumnWords | undefined): boolean =>
    one !== undefined && one.category === undefined && !one.isBare && isSameMeasure(one, words);
  while (words.category === undefined && isOpen(all[before])) {
    // Behind a total nothing goes on.
    if (all[before]?.isTotal === true) return nothing;
    before -= 1;
  }
  const last = all[before];
  if (last === undefined || !isSameMeasure(last, words)) return nothing;
  const { category, level } = last;
  if (words.category === undefined && category !== undefined && category !== 'several') {
    const goesOn = level !== undefined || canBeNested(all, at);
    const isOwnTotal = words.isTotal && words.level !== undefined;
    return goesOn && !isOwnTotal && !words.isBare ? { category, level: undefined } : nothing;
  }
  const isLevelFirst = words.category !== undefined && words.level === undefined && !words.isTotal;
  const isOfBoth = category !== undefined && level !== undefined && level !== 'several';
  return isLevelFirst && isOfBoth ? { category: undefined, level } : nothing;
};

interface Group {
  labels: readonly string[];
  rows: PlaceRow[];
}

const groupsOf = (rows: readonly PlaceRow[]): Group[] => {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const id = row.labels.join('|');
    const group = groups.get(id) ?? { labels: row.labels, rows: [] };
    group.rows.push(row);
    groups.set(id, group);
  }
  return [...groups.values()];
};

const variablesOfGroup = (
  { labels, rows }: Group,
  columns: readonly FigureColumn[],
  title: TitleWords,
  grid: Grid,
  places: readonly string[],
  tableYear: number | undefined,
): Variable[] => {
  const words = columns.map(({ headings }) => columnWords([...headings, ...labels]));
  const rowOf = new Map(rows.map((row) => [placeOfRow(row), row.row]));
  return columns.flatMap((column, at): Variable[] => {
    const own = words[at];
    if (own === undefined) return [];
    return [
      {
        column,
        labels,
        words: own,
        year: own.years[0] ?? tableYear,
        rows,
        candidates: candidatesOf(own, title, carriedTo(words, at)),
        cells: places.map((place) => {
          const row = rowOf.get(place);
          return row === undefined ? 'blank' : summedCell(grid[row]?.[column.column]);
        }),
      },
    ];
  });
};

/**
 * The unknowns of a table: every column, once for each set of labels in its rows. Their cells run
 * over the areas alone, because the nation's totals can hold what no area has.
 */
export const tableVariables = (
  columns: readonly FigureColumn[],
  rows: readonly PlaceRow[],
  titles: readonly string[],
  grid: Grid,
  tableYear: number | undefined,
): Variable[] => {
  const ofAreas = rows.filter((row) => row.area !== nation.name || row.year !== undefined);
  const places = [...new Set(ofAreas.map(placeOfRow))];
  const title = titleWords(titles);
  return groupsOf(rows).flatMap((group) =>
    variablesOfGroup(group, columns, title, grid, places, tableYear),
  );
};
