import { guardFormula } from './formulaGuard.ts';

/** A table as it is copied: a heading row and cells; a number is not rounded. */
export interface CopiedTable {
  headings: readonly string[];
  rows: readonly (readonly (string | number)[])[];
  /** What stands below it: source and link. */
  notes: readonly string[];
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const cellText = (cell: string | number): string =>
  typeof cell === 'number' ? String(cell) : guardFormula(oneLine(cell));

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign);

/** Tab-separated lines, which every spreadsheet pastes as cells; formulas are made harmless. */
export const tabSeparated = ({ headings, rows, notes }: CopiedTable): string =>
  [headings, ...rows, ...(notes.length > 0 ? [[]] : []), ...notes.map((note) => [note])]
    .map((row) => row.map(cellText).join('\t'))
    .join('\n');

/** The same as HTML, for documents and mail. */
export function tableHtml({ headings, rows, notes }: CopiedTable): string {
  const line = (tag: 'th' | 'td', row: readonly (string | number)[]): string =>
    `<tr>${row.map((cell) => `<${tag}>${escaped(cellText(cell))}</${tag}>`).join('')}</tr>`;
  const body = rows.map((row) => line('td', row)).join('');
  return `<table><thead>${line('th', headings)}</thead><tbody>${body}</tbody></table>${notes.map((note) => `<p>${escaped(oneLine(note))}</p>`).join('')}`;
}
