import type { ResultCell, ResultColumn } from './queryResult.ts';

/** Four decimals, or five digits of what is smaller than one. */
const ofOneOrMore = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 });
const ofLess = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 5 });

const shortly = (value: number): string =>
  (Math.abs(value) < 1 ? ofLess : ofOneOrMore).format(value === 0 ? 0 : value);

const yearName = /year/i;
const groups = /\B(?=(?:\d{3})+$)/g;

const grouped = (digits: string): string => {
  const [whole = '', part] = digits.split('.');
  const sign = whole.startsWith('-') ? '-' : '';
  const separated = whole.slice(sign.length).replace(groups, ',');
  return `${sign}${separated}${part === undefined ? '' : `.${part}`}`;
};

/**
 * A value as the table shows it; `null` where there is none. Numbers have separated thousands, save
 * those of columns that are named for years.
 */
export function cellText(cell: ResultCell, { kind, name }: ResultColumn): string | null {
  if (cell === null) return null;
  if (kind === 'integer') return yearName.test(name) ? String(cell) : grouped(String(cell));
  if (kind === 'decimal') return grouped(String(cell));
  if (typeof cell === 'number') return Number.isFinite(cell) ? shortly(cell) : String(cell);
  return String(cell);
}
