import type { Row } from '../document.ts';
import { meaningOf } from '../vocabulary/meaning.ts';
import { cellValue, isFigure } from './cellValue.ts';
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

/** The statements of a table, row by row. */
export const statementsOfTable = (rows: readonly Row[]): Statement[] =>
  joinLoneFigures(rows.map(statementOf));
