import type { CellRuleRow, ReadingRow } from '../../data/readingRow.ts';
import { areas, nation } from '../../vocabulary/areas.ts';
import type { FigureMeasureId } from '../../vocabulary/figureMeasures.ts';
import type { Status } from '../../vocabulary/status.ts';

/** Why there is no figure in a cell of the grid. */
export type EmptyStatus = Exclude<Status, 'held' | 'zero'>;

/** One area in one year. */
export interface CoverageCell {
  year: number;
  /** How many figures are held. */
  count: number;
  /** Step of the shade, from 0 (none) to the number of steps. */
  shade: number;
  /** Why nothing is held; `null` where something is. */
  empty: EmptyStatus | null;
}

/** One row of the grid: an area or the nation. */
export interface CoverageRow {
  code: string;
  name: string;
  isNation: boolean;
  /** A cell for each year of the grid, in its order. */
  cells: readonly CoverageCell[];
  /** Figures over all years. */
  total: number;
}

/** How many figures are held, by area and year. */
export interface Coverage {
  years: readonly number[];
  /** The areas by name, and the nation last. */
  rows: readonly CoverageRow[];
  /** For each year: all figures, and how many areas have any. */
  totals: readonly { year: number; figures: number; areas: number }[];
  /** All figures. */
  total: number;
  /** How many areas have a figure in any year. */
  areasHeld: number;
  /** Why cells of this grid are empty: the reasons that occur. */
  reasons: readonly EmptyStatus[];
}

const emptyStatuses: readonly EmptyStatus[] = ['not_held', 'not_applicable', 'not_published'];

/** The least number of figures of each step of the shade. */
export const shadeSteps = [1, 2, 5, 10, 20] as const;

/** The step of the shade for a number of figures; 0 for none. */
export const shadeOf = (count: number): number =>
  shadeSteps.filter((least) => count >= least).length;

const places = [
  ...areas.toSorted((one, other) => one.name.localeCompare(other.name)),
  { ...nation },
];

type Cell = Pick<ReadingRow, 'measure' | 'category' | 'level'>;

const meets = (said: string, value: string): boolean => said === '*' || said === value;

/** Why a cell of the tables cannot hold a figure; `not_held` where it could. */
function statusOf(
  cell: Cell,
  isNation: boolean,
  year: number,
  rules: readonly CellRuleRow[],
): EmptyStatus {
  const rule = rules.find(
    (one) =>
      meets(one.measure, cell.measure) &&
      meets(one.category, cell.category) &&
      meets(one.level, cell.level) &&
      (one.area_scope === 'all' || !isNation) &&
      (one.year_from === null || year >= one.year_from) &&
      (one.year_to === null || year <= one.year_to),
  );
  const status = rule?.status;
  return status === 'not_applicable' || status === 'not_published' ? status : 'not_held';
}

/**
 * Counts the figures held, each once however many sources it has.
 * @param group the kind of figure to count; `null`: all kinds
 * @param rules which cells cannot hold a figure; an empty cell takes a reason from them only if it
 *   is the same for every figure of the group
 */
export function coverageModel(
  readings: readonly ReadingRow[],
  group: FigureMeasureId | null,
  rules: readonly CellRuleRow[],
): Coverage {
  const allYears = readings.map((row) => row.year_ending);
  const [first, last] = [Math.min(...allYears), Math.max(...allYears)];
  const years =
    readings.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, step) => first + step);

  const figures = readings.filter((row) => row.chosen && (!group || row.measure === group));
  const counts = new Map<string, number>();
  const kinds = new Map<string, Cell>();
  for (const { area_code: code, year_ending: year, measure, category, level } of figures) {
    const key = `${code}.${year}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    kinds.set(`${measure}.${category}.${level}`, { measure, category, level });
  }
  const emptyStatus = (isNation: boolean, year: number): EmptyStatus => {
    const reasons = new Set(
      [...kinds.values()].map((cell) => statusOf(cell, isNation, year, rules)),
    );
    const [reason = 'not_held'] = reasons;
    return reasons.size === 1 ? reason : 'not_held';
  };

  const rows = places.map(({ code, name }): CoverageRow => {
    const isNation = code === nation.code;
    const cells = years.map((year): CoverageCell => {
      const count = counts.get(`${code}.${year}`) ?? 0;
      const empty = count > 0 ? null : emptyStatus(isNation, year);
      return { year, count, shade: shadeOf(count), empty };
    });
    return { code, name, isNation, cells, total: cells.reduce((sum, { count }) => sum + count, 0) };
  });
  return {
    years,
    rows,
    totals: years.map((year, place) => {
      const ofYear = rows.map(({ isNation, cells }) => ({
        isNation,
        count: cells[place]?.count ?? 0,
      }));
      return {
        year,
        figures: ofYear.reduce((sum, { count }) => sum + count, 0),
        areas: ofYear.filter(({ isNation, count }) => !isNation && count > 0).length,
      };
    }),
    total: figures.length,
    areasHeld: rows.filter(({ isNation, total }) => !isNation && total > 0).length,
    reasons: emptyStatuses.filter((status) =>
      rows.some(({ cells }) => cells.some(({ empty }) => empty === status)),
    ),
  };
}
