import { areaCount, nation } from '../../vocabulary/areas.ts';
import { isBlankRow, placeAt, yearAt, type AreaTable } from './areaTable.ts';
import { isRegionName, type Place } from './place.ts';
import { isSheetFigure, sheetValue } from './sheetValue.ts';
import { labelAt, type TableColumns } from './tableColumns.ts';
import { textAt } from './workbook.ts';

/** A row of figures with the area or nation that it is of. */
export interface PlaceRow {
  row: number;
  area: string;
  /** Year of the 31 March that ends the reporting year, where rows are years. */
  year?: number;
  /** The area as the sheet names it. */
  wording: string;
  labels: string[];
}

/** The rows of a table. */
export interface TableRows {
  rows: PlaceRow[];
  /** Rows of the National Security Division. */
  security: PlaceRow[];
  /** Regions and totals, which are left out, as the sheet names them. */
  skipped: string[];
  /** Names of rows with figures that are neither areas nor regions. */
  unknown: string[];
  /** Names that stand for one area in several rows, so that none can be taken. */
  unclear: string[];
}

interface Candidate extends PlaceRow {
  place: Place;
}

/** The rows of years, all of the nation. */
const yearRows = (table: AreaTable, columns: TableColumns): TableRows => {
  const { grid, axis, first, last } = table;
  const found: TableRows = { rows: [], security: [], skipped: [], unknown: [], unclear: [] };
  for (let row = first; row <= last; row += 1) {
    if (!columns.figures.some(({ column }) => isSheetFigure(grid[row]?.[column]))) continue;
    const wording = textAt(grid, row, axis).trim();
    const labels = columns.labels
      .map((column) => labelAt(table, row, column))
      .filter((text) => text !== '');
    const year = yearAt(grid, row, axis);
    if (year !== undefined) found.rows.push({ row, area: nation.name, year, wording, labels });
    else found.unknown.push(wording === '' ? `row ${row + 1} without a name` : wording);
  }
  return found;
};

/** The rows from the first place on to the first row without figures behind the last place. */
const candidatesOf = (
  table: AreaTable,
  { figures, labels }: TableColumns,
): {
  candidates: Candidate[];
  unknown: string[];
} => {
  const { grid, axis, first, last } = table;
  const candidates: Candidate[] = [];
  const unknown: string[] = [];
  for (let row = first; row < grid.length; row += 1) {
    const hasFigures = figures.some(({ column }) => isSheetFigure(grid[row]?.[column]));
    if (row > last && (!hasFigures || isBlankRow(table, row))) break;
    if (!hasFigures) continue;
    const wording = textAt(grid, row, axis).trim();
    const before = candidates.at(-1);
    const own = labels.map((column) => labelAt(table, row, column));
    const place = placeAt(grid, row, axis);
    if (place !== undefined) {
      const texts = own.filter((text) => text !== '');
      candidates.push({ row, area: place.name, wording, labels: texts, place });
    } else if (wording === '' && before !== undefined && own.some((text) => text !== '')) {
      // The area is written once, for all its rows.
      const texts = own.filter((text) => text !== '');
      candidates.push({ ...before, row, labels: texts });
    } else unknown.push(wording === '' ? `row ${row + 1} without a name` : wording);
  }
  return { candidates, unknown };
};

/** Whether the figures of a row are nowhere larger than those of another, and somewhere smaller. */
const isPartOf = ({ grid }: AreaTable, columns: TableColumns, one: PlaceRow, other: PlaceRow) => {
  const pairs = columns.figures.flatMap(({ column }) => {
    const [own, whole] = [one, other].map(({ row }) => sheetValue(grid[row]?.[column]));
    return own?.kind === 'number' && whole?.kind === 'number' && Number.isInteger(whole.value)
      ? [[own.value, whole.value] as const]
      : [];
  });
  return (
    pairs.length > 0 &&
    pairs.every(([own, whole]) => own <= whole) &&
    pairs.some(([own, whole]) => own < whole)
  );
};

/**
 * The rows of areas and of the nation. A region can have the name of an area in it: of two rows of
 * that name the smaller is the area. A total is that of the nation where it follows all areas.
 */
export const tableRows = (table: AreaTable, columns: TableColumns): TableRows => {
  if (table.rowKind === 'years') return yearRows(table, columns);
  const { candidates, unknown } = candidatesOf(table, columns);
  const found: TableRows = { rows: [], security: [], skipped: [], unknown, unclear: [] };
  const named = new Set(
    candidates.flatMap(({ place }) => (place.kind === 'area' ? [place.name] : [])),
  );
  const nations = candidates.some(({ place }) => place.kind === 'nation');
  const idOf = ({ place, labels }: Candidate): string =>
    [place.kind, place.name, ...labels].join('|');
  const alike = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const same = alike.get(idOf(candidate));
    if (same === undefined) alike.set(idOf(candidate), [candidate]);
    else same.push(candidate);
  }
  for (const candidate of candidates) {
    const { place, wording, labels, row } = candidate;
    const isNation =
      place.kind === 'nation' || (place.kind === 'total' && !nations && named.size === areaCount);
    if (place.kind === 'security') {
      found.security.push({ row, area: nation.name, wording, labels });
      continue;
    }
    if (place.kind !== 'area' && !isNation) {
      if (!found.skipped.includes(wording)) found.skipped.push(wording);
      continue;
    }
    const area = isNation ? nation.name : place.name;
    const others = (alike.get(idOf(candidate)) ?? []).filter((one) => one !== candidate);
    const [other, more] = others;
    if (other === undefined) found.rows.push({ row, area, wording, labels });
    else if (more === undefined && isRegionName(area) && other.wording === wording) {
      if (isPartOf(table, columns, candidate, other)) {
        found.rows.push({ row, area, wording, labels });
      } else if (isPartOf(table, columns, other, candidate)) {
        found.skipped.push(`${wording} (region)`);
      } else found.unclear.push(wording);
    } else found.unclear.push(wording);
  }
  return found;
};
