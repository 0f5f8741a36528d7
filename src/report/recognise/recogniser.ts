import type { FigureMeasureId } from '../../vocabulary/figureMeasures.ts';
import type { Cell } from '../document.ts';
import {
  cellKeyOf,
  describeKey,
  type CellKey,
  type Doubt,
  type ReadFigure,
  type UnknownRow,
} from '../figure.ts';
import { meaningOf, type Meaning } from '../vocabulary/meaning.ts';
import type { Axis } from '../vocabulary/words.ts';
import { cellValue } from './cellValue.ts';
import { assignColumns, keyAt, totalLevel, type Column } from './columns.ts';
import { labelOf, type Statement } from './statement.ts';

/** What the tables of a document say. */
export interface Recognised {
  figures: ReadFigure[];
  /** Cells with a dash: they hold no figure, which is not a zero. */
  absent: CellKey[];
  unknownRows: UnknownRow[];
  doubts: Doubt[];
}

/** An unknown row of a page without tables counts if a known one stands this near. */
const nearby = 6;
const firstYearLike = 1990;
const lastYearLike = 2040;

/**
 * Reads statements from top to bottom by what they say: a heading sets the measure, headings side
 * by side set the columns, and rows give the figures.
 */
export class Recogniser {
  readonly #read = new Map<string, ReadFigure>();
  readonly #absent = new Map<string, CellKey>();
  readonly #unknown: (UnknownRow & { at: number; inTable: boolean })[] = [];
  readonly #doubts: Doubt[] = [];
  readonly #known = new Set<number>();
  #grid: FigureMeasureId | undefined;
  #heading = '';
  #columns: Column[] = [];
  #columnsOpen = false;
  #at = 0;

  add(statement: Statement): void {
    this.#at += 1;
    if (statement.figures.length === 0) this.#addHeading(statement);
    else this.#addRow(statement);
  }

  result(): Recognised {
    const isNear = (at: number): boolean =>
      Array.from({ length: 2 * nearby + 1 }, (_, place) => at - nearby + place).some((one) =>
        this.#known.has(one),
      );
    const unknownRows = this.#unknown
      .filter((row) => row.inTable || isNear(row.at))
      .map(({ table, row, cells }) => ({ table, row, cells }));
    return {
      figures: [...this.#read.values()],
      absent: [...this.#absent.values()],
      unknownRows,
      doubts: this.#doubts,
    };
  }

  #addHeading({ labels, inTable }: Statement): void {
    const meanings = labels.map((cell) => ({ cell, meaning: meaningOf(cell.text) }));
    const [first, second] = meanings;
    if (inTable && first?.meaning.single !== undefined && second !== undefined) {
      this.#doubtUnreadable(second.cell.text, first.cell.text);
    }
    const grid = meanings.find(({ meaning }) => meaning.grid !== undefined);
    if (grid !== undefined) {
      this.#grid = grid.meaning.grid;
      this.#heading = grid.cell.text;
      this.#known.add(this.#at);
      this.#columnsOpen = false;
    } else if (labels.length === 1 && meanings[0]?.meaning.axis === undefined) {
      const [only] = labels;
      if (inTable && only !== undefined) this.#heading = only.text;
    }
    const columns = meanings.flatMap(({ cell, meaning: { axis } }) =>
      axis === undefined ? [] : [{ cell, axis }],
    );
    const isHeader = columns.some(({ axis }) => !('total' in axis));
    if (!isHeader && !(this.#columnsOpen && columns.length > 0)) return;
    const said = new Set(this.#columns.map(({ axis }) => JSON.stringify(axis)));
    const isMore = this.#columnsOpen && !columns.some(({ axis }) => said.has(JSON.stringify(axis)));
    this.#columns = isMore ? [...this.#columns, ...columns] : columns;
    this.#columnsOpen = true;
  }

  #addRow(statement: Statement): void {
    if (statement.isUnclear === true) {
      this.#addUnknown(statement, statement.figures);
      return;
    }
    const meanings = statement.labels.map((cell) => meaningOf(cell.text));
    const whole = meaningOf(labelOf(statement));
    const find = <Key extends keyof Meaning>(key: Key): Meaning[Key] | undefined =>
      whole[key] ?? meanings.find((meaning) => meaning[key] !== undefined)?.[key];
    const single = find('single');
    const axis = meanings.findLast((meaning) => meaning.axis !== undefined)?.axis;
    const grid = find('grid');
    const printed = statement.figures.filter((cell) => cellValue(cell.text).kind !== 'blank');
    this.#columnsOpen = false;
    const lastKnown = meanings.findLastIndex((meaning) => Object.keys(meaning).length > 0);
    if (statement.inTable && lastKnown >= 0) {
      // A word where the first figure should be is not part of the label.
      const [first, ...others] = statement.labels.slice(lastKnown);
      for (const cell of others) this.#doubtUnreadable(cell.text, first?.text ?? '');
    }
    if (single !== undefined) this.#addSingle(statement, single, printed);
    else if (axis === undefined && grid === 'shpo_breach' && printed.length === 1) {
      const level = totalLevel(grid);
      this.#addFigure({ measure: grid, category: '1', level }, statement, printed[0], '');
    } else {
      if (grid !== undefined) this.#grid = grid;
      const rowAxis = axis ?? (grid === undefined ? undefined : ({ total: true } as const));
      const isRead =
        this.#grid !== undefined &&
        rowAxis !== undefined &&
        this.#addGridRow(statement, this.#grid, rowAxis, printed);
      if (!isRead) this.#addUnknown(statement, printed);
    }
  }

  #addSingle(statement: Statement, measure: FigureMeasureId, printed: readonly Cell[]): void {
    if (printed.length === 1) {
      this.#addFigure({ measure, category: '1', level: 'all' }, statement, printed[0], '');
    } else this.#addUnknown(statement, printed);
  }

  /** Whether the row could be read. */
  #addGridRow(
    statement: Statement,
    measure: FigureMeasureId,
    row: Axis,
    printed: readonly Cell[],
  ): boolean {
    const isAlone = printed.length === 1 && statement.figures.length <= 2;
    if (measure === 'shpo_breach' && isAlone && !('category' in row)) {
      // One column without categories: only Category 1 can have such an order.
      const level = 'level' in row ? row.level : totalLevel(measure);
      this.#addFigure({ measure, category: '1', level }, statement, printed[0], '');
      return true;
    }
    const pairs = assignColumns(statement.figures, this.#columns);
    const keyed = pairs?.map((pair) => ({ ...pair, key: keyAt(measure, row, pair.column.axis) }));
    if (keyed === undefined || keyed.length === 0) return false;
    if (keyed.some(({ key }) => key === undefined)) return false;
    for (const { key, figure, column } of keyed) {
      if (key !== undefined) this.#addFigure(key, statement, figure, column.cell.text);
    }
    return true;
  }

  #addFigure(key: CellKey, statement: Statement, cell: Cell | undefined, column: string): void {
    this.#known.add(this.#at);
    if (cell === undefined) return;
    const found = cellValue(cell.text);
    const id = cellKeyOf(key);
    const row = labelOf(statement);
    if (found.kind === 'blank') return;
    if (found.kind === 'absent') {
      this.#absent.set(id, key);
      return;
    }
    const isWhole = found.kind === 'number' && Number.isInteger(found.value);
    if (found.kind === 'text' || (!isWhole && !key.measure.includes('rate'))) {
      this.#doubtUnreadable(cell.text, row);
      return;
    }
    const earlier = this.#read.get(id);
    if (earlier === undefined) {
      const table = this.#heading;
      this.#read.set(id, { ...key, value: found.value, table, row, column, wording: cell.text });
    } else if (earlier.value !== found.value) {
      const message = `${describeKey(key)} stands twice in the document: ${earlier.value} in “${earlier.table}”, ${found.value} in “${this.#heading}”; the first is taken.`;
      this.#doubts.push({ kind: 'read_twice', message, figures: [earlier.value, found.value] });
    }
  }

  #doubtUnreadable(text: string, row: string): void {
    const message = `“${text}” in row “${row}” is not a number that can stand there.`;
    this.#doubts.push({ kind: 'unreadable', message, figures: [] });
  }

  #addUnknown(statement: Statement, printed: readonly Cell[]): void {
    const values = printed.map((cell) => cellValue(cell.text));
    const numbers = values.flatMap((one) => (one.kind === 'number' ? [one.value] : []));
    if (numbers.length === 0) return;
    const row = labelOf(statement);
    const isYear = numbers.every((one) => one >= firstYearLike && one <= lastYearLike);
    if (!statement.inTable && (row === '' || isYear)) return;
    const cells = printed.map((cell) => cell.text);
    const { inTable } = statement;
    this.#unknown.push({ table: this.#heading, row, cells, at: this.#at, inTable });
  }
}
