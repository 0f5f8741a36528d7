import { areaCount, nation } from '../../vocabulary/areas.ts';
import { onlyAreaIn } from '../find/areaNames.ts';
import type { AreaTable } from './areaTable.ts';
import { figureKeyOf, ProvenSums, reasonOf } from './columnReport.ts';
import { speaksOfOthers } from './headingWords.ts';
import { onlyYearIn } from './headingYears.ts';
import { inferMeanings } from './inference.ts';
import { namesRegion } from './place.ts';
import { securityFigures } from './securityRow.ts';
import { settledColumns, type Found } from './settledColumns.ts';
import { tableColumns } from './tableColumns.ts';
import { tableHeadings } from './tableHeadings.ts';
import { TableReader, type TableReading } from './tableReading.ts';
import { tableRows, type PlaceRow } from './tableRows.ts';
import { summedCell, tableVariables, type Variable } from './tableVariables.ts';
import type { Sheet } from './workbook.ts';

const howOf = (proof: 'words' | 'sums' | 'order', sum: string): string => {
  if (proof === 'sums') return sum === '' ? 'by sums' : `by its words and ${sum}`;
  if (proof === 'order') return 'by the columns on its sides';
  return sum === '' ? 'by its words' : `by its words and ${sum}`;
};

/** Finds out what the columns count, year by year, and reads those that are understood. */
const readColumns = (
  reader: TableReader,
  table: AreaTable,
  variables: readonly Variable[],
  dashIsNought: boolean,
): Found[] => {
  const settled: Found[] = [];
  const placeOf = (variable: Variable): string => reader.placeOf(variable);
  for (const year of new Set(variables.map((one) => one.year))) {
    const own = variables.filter((one) => one.year === year);
    const inference = inferMeanings(own);
    const proven = new ProvenSums(own, inference);
    for (const variable of own) {
      const found = inference.found.get(variable);
      if (found === undefined) {
        reader.report(variable, undefined, reasonOf(variable, inference, placeOf));
        continue;
      }
      const sum = proven.describe(variable, placeOf);
      reader.report(variable, figureKeyOf(found.key), howOf(found.proof, sum));
      settled.push({ variable, key: found.key });
    }
  }
  for (const one of settledColumns(table, settled, dashIsNought)) reader.readColumn(one);
  return settled;
};

/** Reads the row of the National Security Division as the nation's Category 4. */
const readSecurityRow = (
  reader: TableReader,
  table: AreaTable,
  row: PlaceRow,
  settled: readonly Found[],
): void => {
  const own = settled.filter(({ variable }) => variable.labels.join() === row.labels.join());
  const figures = securityFigures(
    own.map(({ variable, key }) => ({
      key,
      cell: summedCell(table.grid[row.row]?.[variable.column.column]),
    })),
  );
  if (figures === undefined) {
    const reason = 'it counts people of other categories than the fourth, who belong to no area';
    reader.reading.unread.push(`“${row.wording}”: ${reason}`);
    return;
  }
  const what = figures.length === 0 ? 'no figure' : `Category 4 of ${nation.name}`;
  reader.reading.skipped.push(`${row.wording} (${what})`);
  for (const { column, key, value } of figures) {
    const found = own[column];
    if (found !== undefined) reader.readSecurity(row, found.variable, key, value);
  }
};

/** Why a table by year is not the nation's: a title that names an area or a region. */
const placeOfYears = (titles: readonly string[]): string | undefined =>
  titles.find((title) => onlyAreaIn(title) !== undefined || namesRegion(title));

/** What is known of a table from outside it. */
export interface TableContext {
  /** What else can name the year: titles of the sheet, the workbook, its file. */
  otherTitles: readonly string[];
  /** Whether a note of the workbook says that a dash stands for nought. */
  dashIsNought: boolean;
}

/** Reads one table by area, or by year of the nation. */
export const readTable = (
  table: AreaTable,
  sheet: Sheet,
  { otherTitles, dashIsNought }: TableContext,
): TableReading => {
  const headings = tableHeadings(table, sheet.grid);
  const titles = headings.titles.length > 0 ? headings.titles : [sheet.name];
  const year = [...titles, sheet.name, ...otherTitles].map(onlyYearIn).find((one) => one);
  const reader = new TableReader(table, sheet, titles[0] ?? sheet.name, year ?? null);
  const { reading } = reader;
  const others = titles.find(speaksOfOthers);
  if (others !== undefined) {
    reading.unread.push(`the whole table, because “${others}” counts other people`);
    return reading;
  }
  const named =
    table.rowKind === 'years' ? placeOfYears([...titles, sheet.name, ...otherTitles]) : undefined;
  if (named !== undefined) {
    reading.unread.push(`the whole table, because it is by year and “${named}” names a place`);
    return reading;
  }
  const columns = tableColumns(table, headings);
  const { rows, security, skipped, unknown, unclear } = tableRows(table, columns);
  reading.skipped.push(...skipped);
  const expected = table.rowKind === 'years' ? 'no year' : `none of the ${areaCount} areas`;
  for (const name of new Set(unknown)) reading.unread.push(`“${name}”: ${expected}`);
  for (const name of new Set(unclear)) {
    const message = `${sheet.name}: “${name}” stands in several rows for one area; none of them was taken.`;
    reader.doubt('read_twice', message, null);
  }
  const variables = tableVariables(columns.figures, rows, titles, table.grid, year);
  const settled = readColumns(reader, table, variables, dashIsNought);
  for (const row of security) readSecurityRow(reader, table, row, settled);
  return reading;
};
