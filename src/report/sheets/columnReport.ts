import type { CellKey } from '../figure.ts';
import type { Inference } from './inference.ts';
import { checkSum, holds } from './sumCheck.ts';
import { describeSheetKey, idOfKey, isFigureKey, type SheetKey } from './sheetKey.ts';
import { membersOf, sums, type Sum } from './sums.ts';
import type { Variable } from './tableVariables.ts';
import { textAt, type Grid } from './workbook.ts';

/** What became of one column of a spreadsheet, and why. */
export interface ColumnReport {
  /** Where its cells begin, as `C7`. */
  address: string;
  /** Its letters, or the number of the row where areas are columns. */
  place: string;
  /** Its headings and labels from top to bottom. */
  heading: string;
  /** What its first rows show. */
  firstCells: readonly string[];
  /** What it counts: `undefined` where it was not read; `null` for the population. */
  key: CellKey | null | undefined;
  /** How its meaning was proven, or what was tried. */
  how: string;
}

const mostCells = 3;

/** The first cells of a column that show something. */
export const firstCellsOf = ({ rows, column }: Variable, grid: Grid): string[] =>
  rows
    .map(({ row }) => textAt(grid, row, column.column))
    .filter((text) => text !== '')
    .slice(0, mostCells);

const describeSum = (
  { kind }: Sum,
  members: readonly Variable[],
  placeOf: (variable: Variable) => string,
): string => {
  const [total = '', ...parts] = members.map(placeOf);
  if (kind === 'sum') return `${total} = ${parts.join(' + ')}`;
  const [count = '', population = ''] = parts;
  return kind === 'rate'
    ? `${total} = ${count} per 100,000 of ${population}`
    : `${total} = ${population} to ${count}`;
};

/** The sums over settled columns that hold and that the column is a member of. */
export class ProvenSums {
  readonly #holding = new Map<Variable, { sum: Sum; members: Variable[]; passes: number }>();

  constructor(variables: readonly Variable[], inference: Inference) {
    const holders = new Map<string, Variable>();
    for (const variable of variables) {
      const found = inference.found.get(variable);
      if (found !== undefined) holders.set(idOfKey(found.key), variable);
    }
    for (const sum of sums) {
      const members = membersOf(sum).flatMap((key) => holders.get(idOfKey(key)) ?? []);
      if (members.length !== sum.parts.length + 1) continue;
      const check = checkSum(
        sum,
        members.map(({ cells }) => cells),
      );
      if (!holds(check)) continue;
      for (const member of members) {
        if (!this.#holding.has(member)) {
          this.#holding.set(member, { sum, members, passes: check.passes });
        }
      }
    }
  }

  /** Whether any sum speaks for the column. */
  has(variable: Variable): boolean {
    return this.#holding.has(variable);
  }

  /** The sum that speaks for the column, with the rows in which it holds; empty without one. */
  describe(variable: Variable, placeOf: (variable: Variable) => string): string {
    const own = this.#holding.get(variable);
    if (own === undefined) return '';
    return `${describeSum(own.sum, own.members, placeOf)} in ${own.passes} rows`;
  }
}

const describeCandidates = (keys: readonly SheetKey[]): string => {
  const texts = keys.slice(0, mostCells).map(describeSheetKey);
  return keys.length > mostCells ? `${texts.join('; ')}; …` : texts.join('; ');
};

/** Why a column was not read: what its words leave, and what sums say of it. */
export const reasonOf = (
  variable: Variable,
  inference: Inference,
  placeOf: (variable: Variable) => string,
): string => {
  const { candidates, words } = variable;
  const unknown = [...words.unknown, ...(words.measures.length === 0 ? words.unexplained : [])];
  if (words.other !== undefined) return candidates.reason ?? '';
  if (unknown.length > 0) {
    const quoted = [...new Set(unknown)].map((word) => `“${word.replaceAll('_', ' ')}”`).join(', ');
    return `${quoted}: not in the vocabulary, and no sum proves what it counts`;
  }
  if (candidates.reason !== undefined) return candidates.reason;
  const against = inference.refusals.get(variable);
  if (against !== undefined) {
    const { key, way, check } = against;
    const text = describeSum(way.sum, way.members as Variable[], placeOf);
    return `it says ${describeSheetKey(key)}, but its rows do not add up: ${text} fails in ${check.fails} of ${check.fails + check.passes}`;
  }
  const open = inference.open(variable);
  if (open.length === 0) return 'another one says the same';
  const may = describeCandidates(open.map(({ key }) => key));
  if (!candidates.isWhole) {
    return `it may be ${may}, but its words leave open of whom, and no sum proves it`;
  }
  const [only, more] = open.filter(({ support }) => support === 'own' || support === 'title');
  return only !== undefined && more === undefined && open.length === 1
    ? `another one says ${describeSheetKey(only.key)} as well, and no sum tells them apart`
    : `it may be ${may}; neither words nor sums decide`;
};

/** The figure that a key means; `null` for the population. */
export const figureKeyOf = (key: SheetKey): CellKey | null => (isFigureKey(key) ? key : null);

/** The columns that were not read, each in a sentence with its first cells and the reason. */
export const describeUnread = (columns: readonly ColumnReport[]): string[] =>
  columns
    .filter(({ key }) => key === undefined)
    .map(({ place, heading, firstCells, how }) => {
      const named = /^row/.test(place) ? place : `column ${place}`;
      const words = heading === '' ? '' : `, “${heading}”`;
      const shown = firstCells.length === 0 ? '' : ` (${firstCells.join(', ')}, …)`;
      return `${named}${words}${shown}: ${how}`;
    });
