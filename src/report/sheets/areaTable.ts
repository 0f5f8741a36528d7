import { limits, tooLarge } from '../limits.ts';
import { isKnownHeading } from './headingWords.ts';
import { headingYears } from './headingYears.ts';
import { isRegionName, placeOf, type Place } from './place.ts';
import { isSheetFigure, sheetValue } from './sheetValue.ts';
import { textAt, transpose, widthOf, type Grid, type SheetCell } from './workbook.ts';

/** What the rows of a table are: areas of one year, or years of the nation. */
export type RowKind = 'areas' | 'years';

/** A table with areas or years as rows; one with these as columns is turned. */
export interface AreaTable {
  grid: Grid;
  rowKind: RowKind;
  isTurned: boolean;
  /** The column of the areas or years. */
  axis: number;
  /** Its rows, from the first to the last that is named. */
  first: number;
  last: number;
  /** The first row that can be a heading. */
  top: number;
  /** One past its last column. */
  right: number;
}

/** Fewer rows make no table. */
const leastRows = 3;
const mostLetters = 40;
/** Footnote marks behind a year. */
const yearMarks =
  /(\s*(\[[^\]]{0,8}\]|\([a-z0-9]{1,2}\)|[\u00b9\u00b2\u00b3\u2070-\u2079*†‡§]))+$/i;
const firstYearLike = 2001;
const lastYearLike = 2099;

/** Every cell is looked at from many rows and columns, and each look would read its text. */
const places = new WeakMap<SheetCell, { place: Place | undefined }>();
const figures = new WeakMap<SheetCell, boolean>();

/** The place named in a cell of text. */
export const placeAt = (grid: Grid, row: number, column: number): Place | undefined => {
  const cell = grid[row]?.[column];
  if (cell === undefined || cell.value !== null) return undefined;
  const known = places.get(cell);
  if (known !== undefined) return known.place;
  const place = placeOf(cell.text);
  places.set(cell, { place });
  return place;
};

/** The reporting year that a cell names, and nothing else. */
export const yearAt = (grid: Grid, row: number, column: number): number | undefined => {
  const text = textAt(grid, row, column).replace(yearMarks, '');
  if (text === '' || text.length > mostLetters) return undefined;
  const { years, rest } = headingYears(text);
  return years.length === 1 && rest === '' ? years[0] : undefined;
};

const isFigureAt = (grid: Grid, row: number, column: number): boolean => {
  const cell = grid[row]?.[column];
  if (cell === undefined) return false;
  const known = figures.get(cell);
  if (known !== undefined) return known;
  const isFigure = isSheetFigure(cell);
  figures.set(cell, isFigure);
  return isFigure;
};

/** Whether a cell holds a figure that cannot be a year in a heading. */
export const isCount = (grid: Grid, row: number, column: number): boolean => {
  if (!isFigureAt(grid, row, column)) return false;
  const read = sheetValue(grid[row]?.[column]);
  const isYear =
    read.kind === 'number' && read.value >= firstYearLike && read.value <= lastYearLike;
  return !isYear;
};

const hasFigure = (grid: Grid, row: number, from: number, to: number): boolean => {
  for (let column = from; column < to; column += 1) {
    if (isFigureAt(grid, row, column)) return true;
  }
  return false;
};

const isHeadingRow = (grid: Grid, row: number, from: number): boolean => {
  const cells = grid[row] ?? [];
  if (cells.some((_, column) => column >= from && isCount(grid, row, column))) return false;
  return cells.some((cell, column) => {
    if (cell === undefined || column < from || placeOf(cell.text) !== undefined) return false;
    return isKnownHeading(cell.text);
  });
};

interface Segment {
  axis: number;
  rows: number[];
}

/** How the rows of a table are told from others. */
interface RowNames {
  kind: RowKind;
  isNamed: (grid: Grid, row: number, axis: number) => boolean;
  /** Whether the rows make a table of the kind. */
  isTable: (grid: Grid, segment: Segment) => boolean;
}

const byArea: RowNames = {
  kind: 'areas',
  isNamed: (grid, row, axis) => placeAt(grid, row, axis) !== undefined,
  isTable: (grid, { axis, rows }) => {
    const names = new Set(
      rows.flatMap((row) => {
        const place = placeAt(grid, row, axis);
        return place?.kind === 'area' ? [place.name] : [];
      }),
    );
    return names.size >= leastRows && [...names].some((name) => !isRegionName(name));
  },
};

const byYear: RowNames = {
  kind: 'years',
  isNamed: (grid, row, axis) => yearAt(grid, row, axis) !== undefined,
  isTable: (grid, { axis, rows }) =>
    new Set(rows.map((row) => yearAt(grid, row, axis))).size >= leastRows,
};

const segmentsOf = (grid: Grid, axis: number, width: number, names: RowNames): Segment[] => {
  const segments: Segment[] = [];
  const named = grid.flatMap((_, row) => (names.isNamed(grid, row, axis) ? [row] : []));
  if (named.length < leastRows) return [];
  for (const row of named) {
    if (!hasFigure(grid, row, axis + 1, width)) continue;
    const open = segments.at(-1);
    const before = open?.rows.at(-1) ?? row;
    let isNew = open === undefined;
    for (let between = before + 1; between < row && !isNew; between += 1) {
      isNew = isHeadingRow(grid, between, axis);
    }
    if (isNew) segments.push({ axis, rows: [row] });
    else open?.rows.push(row);
  }
  return segments.filter((segment) => names.isTable(grid, segment));
};

const bounds = ({ rows }: Segment): [number, number] => [rows[0] ?? 0, rows.at(-1) ?? 0];

const overlaps = (one: Segment, other: Segment): boolean => {
  const [[first, last], [otherFirst, otherLast]] = [bounds(one), bounds(other)];
  return first <= otherLast && otherFirst <= last;
};

/** Of two columns that name the same rows, as names and codes do, the one that names more. */
const withoutCopies = (grid: Grid, segments: readonly Segment[]): Segment[] =>
  segments.filter((one) =>
    segments.every((other) => {
      if (one === other || !overlaps(one, other)) return true;
      const [left, right] = one.axis < other.axis ? [one, other] : [other, one];
      const isBetween = left.rows.some((row) => hasFigure(grid, row, left.axis + 1, right.axis));
      if (isBetween) return true;
      return one.rows.length === other.rows.length
        ? one === left
        : one.rows.length > other.rows.length;
    }),
  );

const tablesIn = (grid: Grid, isTurned: boolean, names: RowNames): AreaTable[] => {
  const width = widthOf(grid);
  const all = Array.from({ length: width }, (_, axis) =>
    segmentsOf(grid, axis, width, names),
  ).flat();
  if (all.length > limits.sheetTables) {
    throw tooLarge(`a sheet of more than ${limits.sheetTables} tables`);
  }
  const segments = withoutCopies(grid, all);
  return segments.map((segment) => {
    const [first, last] = bounds(segment);
    const beside = segments.filter((one) => one.axis > segment.axis && overlaps(one, segment));
    const right = Math.min(width, ...beside.map((one) => one.axis));
    const above = segments.filter((one) => one.axis === segment.axis && bounds(one)[1] < first);
    let top = first;
    const lowest = Math.max(0, ...above.map((one) => bounds(one)[1] + 1));
    const isOpen = (row: number): boolean =>
      !Array.from({ length: right - segment.axis }, (_, place) => segment.axis + place).some(
        (column) => isCount(grid, row, column),
      );
    while (top > lowest && isOpen(top - 1)) top -= 1;
    return { grid, rowKind: names.kind, isTurned, axis: segment.axis, first, last, top, right };
  });
};

/** The tables of a sheet, whichever way they are turned: by area or, where there is none, by year. */
export const findTables = (grid: Grid): AreaTable[] => {
  const turned = transpose(grid);
  const areaTables = [...tablesIn(grid, false, byArea), ...tablesIn(turned, true, byArea)];
  if (areaTables.length > 0) return areaTables;
  return [...tablesIn(grid, false, byYear), ...tablesIn(turned, true, byYear)];
};

/** Whether the row has no text and no figure in the table. */
export const isBlankRow = ({ grid, axis, right }: AreaTable, row: number): boolean =>
  Array.from({ length: right - axis }, (_, place) => axis + place).every(
    (column) => textAt(grid, row, column) === '',
  );
