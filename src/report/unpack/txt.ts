import type { Block, Cell, Line, ReportDocument, Row } from '../document.ts';
import { tidyText } from './tidyText.ts';

/** Pieces of a line: parted by tabs, which count as columns, else by two or more spaces. */
const piecesOf = (line: string): Cell[] => {
  if (line.trim().includes('\t') || /^\t/.test(line)) {
    return line
      .split('\t')
      .map((text, column) => ({ text: tidyText(text), from: column, to: column + 1 }))
      .filter((cell) => cell.text !== '');
  }
  return [...line.matchAll(/\S+(?: \S+)*/g)].map((match) => ({
    text: tidyText(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));
};

/** Plain text as lines of pieces; empty lines are the gaps between them. */
export const linesOfText = (text: string): Line[] => {
  let gap = Infinity;
  return text.split(/\r\n|[\n\r]/).flatMap((content) => {
    // A form feed begins a page.
    if (content.includes('\f')) gap = Infinity;
    const cells = piecesOf(content.replace(/\f/g, ''));
    if (cells.length === 0) {
      gap += 1;
      return [];
    }
    const line = { cells, gap };
    gap = 1;
    return [line];
  });
};

/** Text with each cell on a line of its own behind a tab, and an empty line after each row. */
const readCellLines = (text: string): Block[] => {
  const blocks: Block[] = [];
  let table: Row[] = [];
  let cells: string[] | undefined;
  let empty = 0;
  const endRow = (): void => {
    if (cells === undefined) return;
    table.push({
      cells: cells.map((cell, column) => ({ text: tidyText(cell), from: column, to: column + 1 })),
    });
    cells = undefined;
  };
  const endTable = (): void => {
    endRow();
    if (table.length > 0) blocks.push({ kind: 'table', rows: table });
    table = [];
  };
  for (const line of text.split(/\r\n|[\n\r]/)) {
    if (line.startsWith('\t')) {
      if (empty > 1) endTable();
      cells ??= [];
      cells.push(line.slice(1));
    } else if (line.trim() === '') {
      endRow();
    } else if (cells === undefined) {
      endTable();
      blocks.push({ kind: 'paragraph', text: tidyText(line) });
    } else {
      cells.push(`${cells.pop() ?? ''} ${line}`);
    }
    empty = line === '' ? empty + 1 : 0;
  }
  endTable();
  return blocks;
};

const hasCellLines = (text: string): boolean => {
  const led = text.match(/^\t.*$/gm) ?? [];
  const alone = led.filter((line) => !line.slice(1).includes('\t'));
  return alone.length > 4 && alone.length > 0.8 * (text.match(/^.*\t.*$/gm)?.length ?? 0);
};

/**
 * Unpacks plain text as saved from a page or a document: a cell a line, tabs between cells,
 * columns set with spaces, or words and numbers in one run.
 */
export const unpackTxt = (text: string): ReportDocument => ({
  format: 'txt',
  title: '',
  blocks: hasCellLines(text) ? readCellLines(text) : [{ kind: 'lines', lines: linesOfText(text) }],
});
