import type { Datum } from '../../charts/datum.ts';
import { formatNumber } from '../../words/numbers.ts';
import { isNumeric, numberOf, type QueryResult, type ResultColumn } from './queryResult.ts';

/** A mark of a result's chart. */
export type ResultDatum = Datum & {
  /** Place of its row in the result. */
  row: number;
  /** What is read out of it: its name, value and interval. */
  spoken: string;
};

/** One name and one number a row, in the order of the rows. */
export interface RowsChartChoice {
  kind: 'rows';
  valueName: string;
  /** Rows that have no number and are not drawn. */
  leftOut: number;
  hasIntervals: boolean;
  data: ResultDatum[];
}

/** One number a year, for each of several names. */
export interface LinesChartChoice {
  kind: 'lines';
  valueName: string;
  /** Rows that have no number and are not drawn. */
  leftOut: number;
  hasIntervals: boolean;
  firstYear: number;
  lastYear: number;
  series: { code: string; name: string; data: ResultDatum[] }[];
}

/** How a result is drawn. */
export type ChartChoice = RowsChartChoice | LinesChartChoice;

const fewestMarks = 2;
const mostRows = 60;
const mostSeries = 45;
const years = { first: 1900, last: 2100 } as const;
const yearName = /year/i;
const lowName = /^(?:interval_low|low|lower)$/i;
const highName = /^(?:interval_high|high|upper)$/i;
/** Names of columns whose numbers say where something is, and measure nothing. */
const codeName = /(?:^|_)(?:id|code|source|year|row|rank|longitude|latitude)(?:$|_)/i;
const unitName = /^unit$/i;
const statusName = /^status$/i;
const flagName = /^flag$/i;
const mostDecimals = 2;

/** A column with its place in the result. */
type Placed = ResultColumn & { place: number };

const isYear = (result: QueryResult, { name, kind, place }: Placed): boolean =>
  kind === 'integer' &&
  yearName.test(name) &&
  result.rows.every((row) => {
    const year = row[place];
    return typeof year === 'number' && year >= years.first && year <= years.last;
  });

/** Numbers in different units have no scale in common. */
const isOfSeveralUnits = (result: QueryResult, { name, place }: Placed): boolean =>
  unitName.test(name) && new Set(result.rows.map((row) => row[place])).size > 1;

/** Decimals that every value of a column is written with: as many as one of them needs. */
function decimalsOf(result: QueryResult, column: Placed): number {
  const values = result.rows.flatMap((row) => numberOf(row[column.place] ?? null, column) ?? []);
  const scales = Array.from({ length: mostDecimals }, (_, decimals) => decimals);
  return (
    scales.find((decimals) => values.every((value) => Number.isInteger(value * 10 ** decimals))) ??
    mostDecimals
  );
}

interface Columns {
  name: Placed | undefined;
  year: Placed | undefined;
  value: Placed;
  /** Decimals that the values are written with. */
  decimals: number;
  low: Placed | undefined;
  high: Placed | undefined;
  /** Columns of the comparison that say what a number is. */
  status: Placed | undefined;
  flag: Placed | undefined;
}

function columnsOf(result: QueryResult): Columns | null {
  const placed = result.columns.map((column, place): Placed => ({ ...column, place }));
  const yearColumns = placed.filter((column) => isYear(result, column));
  const numbers = placed.filter((column) => isNumeric(column) && !yearColumns.includes(column));
  const [low, high] = [lowName, highName].map((wanted) =>
    numbers.find(({ name }) => wanted.test(name)),
  );
  const value = numbers.find(
    (column) => column !== low && column !== high && !codeName.test(column.name),
  );
  if (!value) return null;
  const texts = placed.filter(({ kind }) => kind === 'text');
  if (texts.some((column) => isOfSeveralUnits(result, column))) return null;
  const year = yearColumns.length === 1 ? yearColumns[0] : undefined;
  const bounded = low && high ? { low, high } : { low: undefined, high: undefined };
  const [status, flag] = [statusName, flagName].map((wanted) =>
    texts.find(({ name }) => wanted.test(name)),
  );
  const name = texts.find((column) => column !== status && column !== flag) ?? texts[0];
  const known = { status, flag };
  return { name, year, value, decimals: decimalsOf(result, value), ...bounded, ...known };
}

function datumOf(
  result: QueryResult,
  columns: Columns,
  row: number,
  identity: { code: string; name: string; year: number },
): ResultDatum | null {
  const cells = result.rows[row] ?? [];
  const read = (column: Placed | undefined) =>
    column ? numberOf(cells[column.place] ?? null, column) : null;
  const value = read(columns.value);
  if (value === null) return null;
  const textOf = (column: Placed | undefined): string =>
    column ? String(cells[column.place] ?? '') : '';
  const flag = textOf(columns.flag);
  const [low, high] = [read(columns.low), read(columns.high)];
  const labelOf = (one: number) => formatNumber(one, columns.decimals);
  const when = columns.year ? `, ${identity.year}` : '';
  const interval =
    low === null || high === null ? '' : `, from ${labelOf(low)} to ${labelOf(high)}`;
  return {
    ...identity,
    row,
    value,
    status:
      value === 0
        ? 'zero'
        : textOf(columns.status) === 'published_rate'
          ? 'published_rate'
          : 'held',
    ...(flag === '' ? {} : { flag }),
    text: labelOf(value),
    spoken: `${identity.name}${when}: ${labelOf(value)}${interval}${flag === '' ? '' : `. Awaits a check: ${flag}`}`,
    low: low ?? value,
    high: high ?? value,
  };
}

const nameAt = (result: QueryResult, column: Placed, row: number): string =>
  String(result.rows[row]?.[column.place] ?? '');

const areUnique = (keys: readonly string[]): boolean => new Set(keys).size === keys.length;

const isPresent = <Value>(value: Value | null): value is Value => value !== null;

function linesOf(result: QueryResult, columns: Columns, year: Placed): LinesChartChoice | null {
  const { name, value } = columns;
  const data = result.rows
    .map((cells, row) => {
      const title = name ? nameAt(result, name, row) : value.name;
      return datumOf(result, columns, row, {
        code: title,
        name: title,
        year: Number(cells[year.place]),
      });
    })
    .filter(isPresent);
  const shownYears = new Set(data.map((datum) => datum.year));
  const codes = [...new Set(data.map(({ code }) => code))];
  const isSensible =
    shownYears.size >= fewestMarks &&
    codes.length <= mostSeries &&
    codes.length < data.length &&
    data.every((datum) => (datum.value ?? 0) >= 0 && (datum.low ?? 0) >= 0) &&
    areUnique(data.map((datum) => `${datum.year} ${datum.code}`));
  if (!isSensible) return null;
  return {
    kind: 'lines',
    valueName: value.name,
    leftOut: result.rows.length - data.length,
    hasIntervals: columns.low !== undefined,
    firstYear: Math.min(...shownYears),
    lastYear: Math.max(...shownYears),
    series: codes.map((code) => ({
      code,
      name: code,
      data: data.filter((datum) => datum.code === code),
    })),
  };
}

function rowsOf(result: QueryResult, columns: Columns): RowsChartChoice | null {
  const { name, year, value } = columns;
  if (!name || result.rows.length > mostRows) return null;
  const data = result.rows
    .map((cells, row) => {
      const title = nameAt(result, name, row);
      const when = year ? Number(cells[year.place]) : 0;
      return datumOf(result, columns, row, { code: title, name: title, year: when });
    })
    .filter(isPresent);
  if (data.length < fewestMarks || !areUnique(data.map(({ code }) => code))) return null;
  return {
    kind: 'rows',
    valueName: value.name,
    leftOut: result.rows.length - data.length,
    hasIntervals: columns.low !== undefined,
    data,
  };
}

/**
 * How a result can be drawn: years and a number as lines, one for each name; names and a number as
 * rows. `null` where neither makes sense, such as for names that come several times.
 */
export function chartOf(result: QueryResult): ChartChoice | null {
  const columns = result.isCutOff ? null : columnsOf(result);
  if (!columns) return null;
  const lines = columns.year ? linesOf(result, columns, columns.year) : null;
  return lines ?? rowsOf(result, columns);
}
