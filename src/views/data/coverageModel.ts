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
  /**
   * Why nothing is held; `null` where something is. `published_rate` where the counts asked for are
   * not held, but the Category 1 rate was published.
   */
  empty: EmptyStatus | null;
  /** Whether the Category 1 rate was published and its count is not held. */
  hasOnlyRate: boolean;
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
  /**
   * For each year: all figures, how many areas have any, and how many have a published rate whose
   * count is not held.
   */
  totals: readonly { year: number; figures: number; areas: number; onlyRates: number }[];
  /** All figures. */
  total: number;
  /** How many areas have a figure in any year. */
  areasHeld: number;
  /** Why cells of this grid are empty: the reasons that occur. */
  reasons: readonly EmptyStatus[];
}

const emptyStatuses: readonly EmptyStatus[] = [
  'published_rate',
  'not_held',
  'not_applicable',
  'not_published',
];

/** The kinds of figures that say the Category 1 rate of residents aged 10 and over. */
const rateKinds: readonly FigureMeasureId[] = [
  'category_1_rate_10_plus',
  'category_1_one_in_n_10_plus',
];
/** The kinds of figures for which a published rate without its count means something. */
const kindsOfRate: readonly FigureMeasureId[] = [...rateKinds, 'eligible'];

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

const keyOf = ({ area_code: code, year_ending: year }: ReadingRow): string => `${code}.${year}`;

/** The areas and years with a published Category 1 rate and without the count behind it. */
function onlyRatesOf(readings: readonly ReadingRow[]): ReadonlySet<string> {
  const counted = new Set(
    readings
      .filter(
        ({ measure, category, level }) =>
          measure === 'eligible' && category === '1' && level === 'all',
      )
      .map(keyOf),
  );
  const rates = readings.filter(({ measure }) => rateKinds.includes(measure)).map(keyOf);
  return new Set(rates.filter((key) => !counted.has(key)));
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
    readings.length === 0
      ? []
      : Array.from({ length: last - first + 1 }, (_, step) => first + step);

  const figures = readings.filter((row) => row.chosen && (!group || row.measure === group));
  const counts = new Map<string, number>();
  const kinds = new Map<string, Cell>();
  for (const figure of figures) {
    const { measure, category, level } = figure;
    const key = keyOf(figure);
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

  const isOfRates = group === null || kindsOfRate.includes(group);
  const onlyRates = isOfRates ? onlyRatesOf(readings) : new Set<string>();
  const rows = places.map(({ code, name }): CoverageRow => {
    const isNation = code === nation.code;
    const cells = years.map((year): CoverageCell => {
      const count = counts.get(`${code}.${year}`) ?? 0;
      const hasOnlyRate = onlyRates.has(`${code}.${year}`);
      const empty = count > 0 ? null : hasOnlyRate ? 'published_rate' : emptyStatus(isNation, year);
      return { year, count, shade: shadeOf(count), empty, hasOnlyRate };
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
        hasOnlyRate: cells[place]?.hasOnlyRate ?? false,
      }));
      return {
        year,
        figures: ofYear.reduce((sum, { count }) => sum + count, 0),
        areas: ofYear.filter(({ isNation, count }) => !isNation && count > 0).length,
        onlyRates: ofYear.filter((one) => !one.isNation && one.hasOnlyRate).length,
      };
    }),
    total: figures.length,
    areasHeld: rows.filter(({ isNation, total }) => !isNation && total > 0).length,
    reasons: emptyStatuses.filter((status) =>
      rows.some(({ cells }) => cells.some(({ empty }) => empty === status)),
    ),
  };
}
