import type { Sum } from './sums.ts';

/** A cell as sums see it: a figure, a dash that may be nought, a figure withheld, or nothing. */
export type SummedCell = number | 'dash' | 'withheld' | 'blank';

/** What the rows of a table say of one sum over chosen columns. */
export interface SumCheck {
  /** Rows in which it holds. */
  passes: number;
  /** Rows in which it cannot hold, whatever is withheld. */
  fails: number;
  /** For the total and each part: in how many of the rows that hold it is more than nought. */
  weights: readonly number[];
  /** How many different totals there are in the rows that hold. */
  variety: number;
}

const perHundredThousand = 100_000;
/** The population is rounded to a hundred people. */
const populationRounding = 50;
const rateRounding = 0.5;

const fitsRate = ({ kind }: Sum, [printed = 0, count = 0, population = 0]: number[]): boolean => {
  if (population <= populationRounding || count === 0) return false;
  const of = (people: number): number =>
    kind === 'rate' ? (count / people) * perHundredThousand : people / count;
  const ends = [of(population - populationRounding), of(population + populationRounding)];
  const decimals = (String(printed).split('.')[1] ?? '').length;
  const slack = rateRounding / 10 ** decimals;
  return printed >= Math.min(...ends) - slack && printed <= Math.max(...ends) + slack;
};

type Outcome = 'pass' | 'fail' | 'open';

const outcomeOf = (sum: Sum, cells: readonly SummedCell[]): Outcome => {
  if (cells.includes('blank')) return 'open';
  const [total, ...parts] = cells;
  const known = cells.map((cell) => (typeof cell === 'number' ? cell : 0));
  const [printed = 0, ...printedParts] = known;
  if (sum.kind !== 'sum') {
    if (cells.some((cell) => typeof cell !== 'number')) return 'open';
    return fitsRate(sum, known) ? 'pass' : 'fail';
  }
  const made = printedParts.reduce((result, value) => result + value, 0);
  if (total === 'withheld') return 'open';
  if (parts.includes('withheld')) return made > printed ? 'fail' : 'open';
  if (made === printed) return 'pass';
  // A dash can stand for a figure that is not published.
  const isOpen = total === 'dash' || (made < printed && parts.includes('dash'));
  return isOpen ? 'open' : 'fail';
};

/**
 * Looks in every row whether a sum holds.
 *
 * @param columns the cells of the total and of each part, row by row
 */
export const checkSum = (sum: Sum, columns: readonly (readonly SummedCell[])[]): SumCheck => {
  const weights = columns.map(() => 0);
  const totals = new Set<number>();
  let [passes, fails] = [0, 0];
  for (const row of columns[0]?.keys() ?? []) {
    const cells = columns.map((column) => column[row] ?? 'blank');
    const outcome = outcomeOf(sum, cells);
    if (outcome === 'fail') fails += 1;
    if (outcome !== 'pass') continue;
    passes += 1;
    for (const [place, cell] of cells.entries()) {
      if (typeof cell === 'number' && cell > 0) weights[place] = (weights[place] ?? 0) + 1;
    }
    const [total] = cells;
    if (typeof total === 'number' && total > 0) totals.add(total);
  }
  return { passes, fails, weights, variety: totals.size };
};

/** One row in so many may be misprinted; it is doubted later. */
const rowsAMisprint = 20;
const leastRows = 3;
/** Rows and different totals that make a sum a proof by itself, whatever the words. */
const decisiveRows = 8;
const decisiveTotals = 5;

/** Whether the sum holds in the table, but for a misprint. */
export const holds = ({ passes, fails }: SumCheck): boolean =>
  passes >= leastRows && fails <= Math.floor((passes + fails) / rowsAMisprint);

/** Whether it cannot be that sum: it fails in most rows that can be checked. */
export const isRefuted = ({ passes, fails }: SumCheck): boolean =>
  fails >= leastRows && fails > passes;

/** Whether it fails in so many rows that it speaks against the words of its columns. */
export const isContradiction = (check: SumCheck): boolean =>
  isRefuted(check) && check.fails >= decisiveRows;

/** Whether no accident makes a sum hold like this. */
export const isDecisive = (check: SumCheck): boolean =>
  holds(check) && check.passes >= decisiveRows && check.variety >= decisiveTotals;
