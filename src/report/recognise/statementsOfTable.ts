import type { Row } from '../document.ts';
import { meaningOf } from '../vocabulary/meaning.ts';
import { cellValue, isFigure } from './cellValue.ts';
import { stackedHeadings } from './stackedHeadings.ts';
import type { Statement } from './statement.ts';

/**
 * The statement of a table row. Figures are the cells from the first one that holds a figure on;
 * a blank cell counts among them if it stands behind the labels.
 */
const statementOf = (row: Row): Statement => {
  const first = row.cells.findIndex((cell) => isFigure(cell.text));
  if (first < 0) {
    return {
      inTable: true,
      labels: row.cells.filter((cell) => cellValue(cell.text).kind !== 'blank'),
      figures: [],
    };
  }
  const words = row.cells.slice(0, first);
  const lastLabel = words.findLastIndex((cell) => cellValue(cell.text).kind === 'text');
  return {
    inTable: true,
    labels: words.slice(0, lastLabel + 1).filter((cell) => cellValue(cell.text).kind === 'text'),
    figures: row.cells.slice(lastLabel + 1),
  };
};

/** A label in one row and its figure alone in the next, as one statement. */
const joinLoneFigures = (statements: readonly Statement[]): Statement[] => {
  const joined: Statement[] = [];
  for (const statement of statements) {
    const above = joined.at(-1);
    const isLone = statement.labels.length === 0 && statement.figures.length === 1;
    const [label] = above?.labels ?? [];
    if (isLone && above?.figures.length === 0 && label !== undefined) {
      if (above.labels.length === 1 && meaningOf(label.text).single !== undefined) joined.pop();
      joined.push({ ...statement, labels: [label] });
    } else joined.push(statement);
  }
  return joined;
};

/** Headings of one table run over no more rows. */
const mostHeadingRows = 12;

/** Headings of columns that run over several rows, as one statement in their place. */
const stackHeadings = (statements: readonly Statement[]): Statement[] => {
  const stacked: Statement[] = [];
  let headings: Statement[] = [];
  const endHeadings = (): void => {
    const rows = headings.slice(-mostHeadingRows);
    const found = stackedHeadings(rows.map(({ labels }) => ({ cells: labels })));
    if (found !== undefined) {
      const whole = { inTable: true, labels: found.headings, figures: [] };
      rows.splice(found.from, found.to - found.from, whole);
    }
    stacked.push(...headings.slice(0, -mostHeadingRows), ...rows);
    headings = [];
  };
  for (const statement of statements) {
    if (statement.figures.length === 0) headings.push(statement);
    else {
      endHeadings();
      stacked.push(statement);
    }
  }
  // A table may be broken in two behind its headings.
  endHeadings();
  return stacked;
};

/** The statements of a table, row by row. */
export const statementsOfTable = (rows: readonly Row[]): Statement[] =>
  stackHeadings(joinLoneFigures(rows.map(statementOf)));
