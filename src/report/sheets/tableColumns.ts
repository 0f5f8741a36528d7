import type { AreaTable } from './areaTable.ts';
import { columnWords } from './columnWords.ts';
import { headingWords, isKnownHeading } from './headingWords.ts';
import { isSheetFigure } from './sheetValue.ts';
import type { TableHeadings } from './tableHeadings.ts';
import { textAt } from './workbook.ts';

/** A column of figures with its headings, those of its sections before them. */
export interface FigureColumn {
  column: number;
  headings: string[];
}

/** The columns of a table: those with figures, and those with words that belong to every figure. */
export interface TableColumns {
  figures: FigureColumn[];
  labels: number[];
}

/** Numbers under these headings are names, as a 2 under “Level” is Level 2. */
const numberedStub = /^(category|level)\b/;
const yearStub = /\b(year|period|date)\b/;

const rowsOf = ({ first, last }: AreaTable): number[] =>
  Array.from({ length: last - first + 1 }, (_, place) => first + place);

/** Adds the heading of a section to those above it: one that names a measure begins anew. */
const enterSection = (open: readonly string[], headings: readonly string[]): string[] => {
  const namesAny = (text: string): boolean => columnWords([text]).measures.length > 0;
  const namesMeasure = headings.some(namesAny);
  const kept = open.filter(namesAny);
  return namesMeasure ? [...headings] : [...kept, ...headings];
};

/** Tells the columns of figures from those of words. */
export const tableColumns = (table: AreaTable, { columns }: TableHeadings): TableColumns => {
  const { grid, axis, right, isTurned } = table;
  const rows = rowsOf(table);
  const found: TableColumns = { figures: [], labels: [] };
  let sections: string[] = [];
  for (let column = axis + 1; column < right; column += 1) {
    const headings = columns.get(column) ?? [];
    const cells = rows.map((row) => grid[row]?.[column]);
    const figures = cells.filter(isSheetFigure).length;
    const words = cells.filter((cell) => cell !== undefined && !isSheetFigure(cell)).length;
    const last = headingWords(headings.at(-1) ?? '');
    const isStub = last.isStub && (numberedStub.test(last.plain) || yearStub.test(last.plain));
    if (isStub || words > figures) {
      if (figures === 0 && isTurned && headings.length > 0) {
        sections = enterSection(sections, headings);
      } else found.labels.push(column);
    } else if (figures > 0) found.figures.push({ column, headings: [...sections, ...headings] });
    else if (isTurned && headings.length > 0) sections = enterSection(sections, headings);
  }
  for (let column = axis - 1; column >= 0; column -= 1) {
    const { isStub, plain } = headingWords(
      rows.length === 0 ? '' : textAt(grid, table.first - 1, column),
    );
    const isYears = isStub && yearStub.test(plain);
    if (!isYears && rows.some((row) => isSheetFigure(grid[row]?.[column]))) break;
    found.labels.unshift(column);
  }
  const saysSomething = (column: number): boolean =>
    rows.some((row) => isKnownHeading(labelAt(table, row, column)));
  return { ...found, labels: found.labels.filter(saysSomething) };
};

/** The words of a label column in a row: of a number, those of the column's heading before it. */
export const labelAt = ({ grid, first }: AreaTable, row: number, column: number): string => {
  const cell = grid[row]?.[column];
  if (cell === undefined || cell.value === null) return cell?.text ?? '';
  const heading = headingWords(textAt(grid, first - 1, column));
  const stub = heading.isStub ? numberedStub.exec(heading.plain)?.[0] : undefined;
  return stub === undefined ? cell.text : `${stub} ${cell.text}`;
};
