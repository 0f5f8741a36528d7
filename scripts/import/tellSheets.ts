import { describeKey } from '../../src/report/figure.ts';
import type { ColumnReport, SheetReport } from '../../src/report/sheets/readWorkbook.ts';
import { areas as allAreas, nation } from '../../src/vocabulary/areas.ts';
import type { Outcome } from './readAll.ts';
import { tell } from './tellLine.ts';

const isArea = (name: string | null): boolean => allAreas.some((area) => area.name === name);

/** Years in a row as `2007 to 2023`, others one by one. */
const describeYears = (years: readonly number[]): string => {
  const sorted = [...new Set(years)].sort((one, other) => one - other);
  const [first = 0, last = first] = [sorted[0], sorted.at(-1)];
  const isRow = sorted.length > 2 && last - first === sorted.length - 1;
  return isRow ? `${first} to ${last}` : sorted.join(', ');
};

/** What a spreadsheet gave: areas, years, and how many of its measures. */
const summaryOf = (name: string, { read, sheets }: Outcome): string => {
  const own = sheets.filter((one) => one.name === name).map(({ sheet }) => sheet);
  const columns = own.flatMap((sheet) => sheet.columns);
  const parts = read.filter((file) => file.name === name);
  const places = new Set(parts.map(({ area }) => area));
  const areas = [...places].filter(isArea).length;
  const withNation = places.has(nation.name) ? nation.name : '';
  const who = [areas === 0 ? '' : `${areas} areas`, withNation].filter((text) => text !== '');
  const years = describeYears(parts.flatMap(({ yearEnding }) => yearEnding ?? []));
  const understood = columns.filter(({ key }) => key !== undefined).length;
  const figures = own.reduce((sum, sheet) => sum + sheet.figures, 0);
  const withheld = own.reduce((sum, sheet) => sum + sheet.withheld, 0);
  const marks = withheld === 0 ? '' : `, ${withheld} not published`;
  return `${name}: ${who.join(' and ')}, ${years}; ${understood} of ${columns.length} measures, ${figures} figures${marks}.`;
};

const describeColumn = ({ address, heading, key, how }: ColumnReport): string => {
  const what = key === undefined ? 'not read' : key === null ? 'population' : describeKey(key);
  return `  ${address}, “${heading}”: ${what}; ${how}`;
};

const tellSheet = (file: string, sheet: SheetReport, isFull: boolean): void => {
  const { name, skipped, unread, columns } = sheet;
  if (skipped.length + unread.length > 0 || (isFull && columns.length > 0)) {
    tell(`${file}, sheet “${name}”:`);
  }
  if (skipped.length > 0) tell(`  left out, being no areas: ${skipped.join(', ')}`);
  for (const what of unread) tell(`  not read: ${what}`);
  if (isFull) for (const column of columns) tell(describeColumn(column));
};

/**
 * Tells of every spreadsheet how much of it was read, and sheet by sheet what was not.
 *
 * @param isFull whether each column is told with its proof
 */
export const tellSheets = (outcome: Outcome, isFull: boolean): void => {
  for (const name of new Set(outcome.sheets.map((one) => one.name))) {
    const own = outcome.sheets.filter((one) => one.name === name);
    tell(summaryOf(name, outcome));
    for (const { sheet } of own) tellSheet(name, sheet, isFull);
    const aside = own.flatMap(({ sheet }) =>
      sheet.aside.map((why) => ({ why, sheet: sheet.name })),
    );
    for (const reason of new Set(aside.map(({ why }) => why))) {
      const names = aside.filter(({ why }) => why === reason).map((one) => `“${one.sheet}”`);
      tell(`  nothing to read in ${names.join(', ')}: ${reason}`);
    }
  }
};
