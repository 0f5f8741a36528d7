import type { CopiedTable } from '../../take/tableText.ts';

/** A column of a table: what a cell shows, what it is sorted by, what a spreadsheet gets. */
export interface TableColumn<Row> {
  id: string;
  title: string;
  /** Numbers stand at the right, with digits of one width. */
  kind: 'text' | 'number';
  /** What the cell shows. */
  text: (row: Row) => string;
  /**
   * What the rows are sorted by, and what a spreadsheet gets of a number; `null` where a row has
   * nothing here. The text of the cell where it is left out.
   */
  value?: (row: Row) => string | number | null;
  /** What a spreadsheet gets in its place, as the two ends of an interval. */
  copies?: readonly { title: string; value: (row: Row) => string | number | null }[];
}

/** The order of a table, by the id of a column. */
export interface TableOrder {
  column: string;
  descending: boolean;
}

const valueOf = <Row>(column: TableColumn<Row>, row: Row): string | number | null =>
  column.value ? column.value(row) : column.text(row);

function compareValues(one: string | number, other: string | number): number {
  if (typeof one === 'string' && typeof other === 'string') return one.localeCompare(other, 'en');
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * Rows in an order; those without a value come last whichever way the order goes, and rows of the
 * same value keep the order that they came in. An unknown column leaves the rows as they are.
 */
export function sortedRows<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  { column: id, descending }: TableOrder,
): Row[] {
  const column = columns.find((one) => one.id === id);
  if (!column) return [...rows];
  const sign = descending ? -1 : 1;
  return rows.toSorted((one, other) => {
    const [a, b] = [valueOf(column, one), valueOf(column, other)];
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    return sign * compareValues(a, b);
  });
}

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLocaleLowerCase('en');

/** The rows in which every word that was typed stands in some cell, whatever its case or accents. */
export function filteredRows<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  typed: string,
): Row[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...rows];
  return rows.filter((row) => {
    const cells = plain(columns.map((column) => column.text(row)).join('\n'));
    return words.every((word) => cells.includes(word));
  });
}

/** What a press on a heading asks for: numbers begin with the largest, a second press turns it. */
export function nextOrder<Row>(order: TableOrder, column: TableColumn<Row>): TableOrder {
  const descending = order.column === column.id ? !order.descending : column.kind === 'number';
  return { column: column.id, descending };
}

/**
 * The table as it is copied: numbers whole, in place of a missing one the reason, and below it
 * what must go along with it.
 */
export function copiedCells<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  notes: readonly string[],
): CopiedTable {
  const copied = columns.flatMap(
    (column) =>
      column.copies ?? [
        {
          title: column.title,
          value: (row: Row) => {
            const value = column.kind === 'number' ? valueOf(column, row) : null;
            return value ?? column.text(row);
          },
        },
      ],
  );
  return {
    headings: copied.map(({ title }) => title),
    rows: rows.map((row) => copied.map(({ value }) => value(row) ?? '')),
    notes,
  };
}
