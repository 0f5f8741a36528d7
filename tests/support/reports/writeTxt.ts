import { columnsOf, type MadeBlock, type MadeCell } from './content.ts';

const superscripts = ['⁰', '¹', '²', '³'];
const textOf = ({ text, mark }: MadeCell): string =>
  text + (mark === undefined ? '' : (superscripts[Number(mark)] ?? ''));

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Each cell on a line of its own behind a tab, rows parted by an empty line. */
export const writeCellLines = (blocks: readonly MadeBlock[]): Uint8Array =>
  encode(
    blocks
      .map((one) =>
        one.kind === 'paragraph'
          ? `${one.text}\n`
          : `${one.rows.map((row) => row.map((cell) => `\t${textOf(cell)}\n`).join('')).join('\n')}\n\n`,
      )
      .join(''),
  );

/** Cells parted by tabs, a row a line, as copied from a table. */
export const writeTabs = (blocks: readonly MadeBlock[]): Uint8Array =>
  encode(
    blocks
      .map((one) =>
        one.kind === 'paragraph'
          ? `${one.text}\n\n`
          : `${one.rows.map((row) => `${row.map(textOf).join('\t')}\n`).join('')}\n`,
      )
      .join(''),
  );

/** Columns set with spaces, as a PDF is turned to text. */
export const writeSpaces = (blocks: readonly MadeBlock[]): Uint8Array =>
  encode(
    blocks
      .map((one) => {
        if (one.kind === 'paragraph') return `${one.text}\n\n`;
        const wide = columnsOf(one.rows) > 1 ? 160 : 0;
        const line = (row: MadeCell[]): string =>
          row
            .map((cell, place) => textOf(cell).padEnd(place === 0 ? wide : 70))
            .join('')
            .trimEnd();
        return `${one.rows.map(line).join('\n')}\n\n`;
      })
      .join(''),
  );

/** Words and numbers in one run, a row a line, as copied from a page; empty cells are dashes. */
export const writeRuns = (blocks: readonly MadeBlock[]): Uint8Array =>
  encode(
    blocks
      .map((one) => {
        if (one.kind === 'paragraph') return `${one.text}\n\n`;
        const line = (row: MadeCell[]): string =>
          row
            .map((cell, place) => textOf(cell) || (place > 0 ? '-' : ''))
            .join(' ')
            .trim();
        return `${one.rows.map(line).join('\n')}\n\n`;
      })
      .join(''),
  );
