/** Number formats that a workbook need not spell out, by their number. */
const builtIn = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [37, '#,##0'],
  [38, '#,##0'],
  [39, '#,##0.00'],
  [40, '#,##0.00'],
]);
const firstDateFormat = 14;
const lastDateFormat = 17;

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const millisecondsPerDay = 86_400_000;
/** Days from the beginning of a spreadsheet's calendar, 30 December 1899, to that of JavaScript. */
const daysToEpoch = 25_569;

/** What a cell shows, and the number behind it where it is a plain one. */
export interface Shown {
  text: string;
  value: number | null;
}

/** A date in words, as headings have it: `31 March 2024`. */
export const dateInWords = (date: Date): string =>
  `${date.getUTCDate()} ${months[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`;

/** The format code of a number; `date` for the formats of dates that have no code. */
export const formatCode = (id: number, own: ReadonlyMap<number, string>): string => {
  if (id >= firstDateFormat && id <= lastDateFormat) return 'd mmmm yyyy';
  return own.get(id) ?? builtIn.get(id) ?? 'General';
};

/** The code for positive numbers, without colours, conditions and quoted words. */
const bareCode = (code: string): string =>
  (code.split(';')[0] ?? '').replace(/\[[^\]]*\]|"[^"]*"|\\.|_./g, '');

/** A number as its format shows it: decimals, percentages and dates, without separators. */
export const showNumber = (value: number, code: string): Shown => {
  const bare = bareCode(code);
  if (/^general$/i.test(bare) || bare === '' || bare === '@') return { text: String(value), value };
  if (/[dmy]/i.test(bare)) {
    const date = new Date((Math.floor(value) - daysToEpoch) * millisecondsPerDay);
    if (!Number.isNaN(date.getTime())) return { text: dateInWords(date), value: null };
  }
  const decimals = /[0#?]\.([0#?]+)/.exec(bare)?.[1]?.length ?? 0;
  if (bare.includes('%')) return { text: `${(value * 100).toFixed(decimals)}%`, value: null };
  if (!/[0#?]/.test(bare)) return { text: String(value), value };
  return { text: value.toFixed(decimals), value };
};
