import type { ResultCell, ResultColumn } from './queryResult.ts';

const asWritten = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 12 });
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
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? asWritten.format(cell) : String(cell);
  return String(cell);
}
