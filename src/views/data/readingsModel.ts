import type { ReadingRow } from '../../data/readingRow.ts';
import type { SourceRow } from '../../data/sourceRow.ts';
import type { HeldChoice } from '../../state/view.ts';
import { nation } from '../../vocabulary/areas.ts';
import { figureMeasures } from '../../vocabulary/figureMeasures.ts';
import { qualityTitles } from '../../vocabulary/quality.ts';
import { describeCell } from '../../words/cells.ts';
import { formatNumber } from '../../words/numbers.ts';

/** What one source says of a figure. */
export interface Reading {
  /** The value as text: people, orders, or the published rate. */
  value: string;
  /** How it was read, in words. */
  quality: string;
  /** `null` where the source is not among the published ones. */
  source: SourceRow | null;
}

/** One figure with everything that was read of it. */
export interface HeldFigure {
  /** The same for no other figure. */
  key: string;
  area: string;
  code: string;
  year: number;
  /** What it counts, with its category and level. */
  title: string;
  /** The reading that is used. */
  used: Reading;
  /** Readings that are not used, those that differ first. */
  others: readonly (Reading & { differs: boolean })[];
}

const kindOrder = new Map<string, number>(figureMeasures.map(({ id }, place) => [id, place]));
const keyOf = (row: ReadingRow): string =>
  [row.area_code, row.year_ending, row.measure, row.category, row.level].join('.');

/** Areas by name and the nation last, the latest year first, kinds in the order of the catalogue. */
function inOrder(one: ReadingRow, other: ReadingRow): number {
  return (
    Number(one.area_code === nation.code) - Number(other.area_code === nation.code) ||
    one.area.localeCompare(other.area) ||
    other.year_ending - one.year_ending ||
    (kindOrder.get(one.measure) ?? 0) - (kindOrder.get(other.measure) ?? 0) ||
    one.category.localeCompare(other.category) ||
    one.level.localeCompare(other.level)
  );
}

/** A published value: whole numbers as they are, others with one decimal or two. */
export const heldValueText = (value: number): string =>
  formatNumber(value, [0, 1].find((decimals) => Number(value.toFixed(decimals)) === value) ?? 2);

/**
 * Every figure held, with the reading that is used and those that are not.
 * @param sources sources by their id
 */
export function heldFigures(
  readings: readonly ReadingRow[],
  sources: ReadonlyMap<number, SourceRow>,
): { row: ReadingRow; figure: HeldFigure }[] {
  const losers = new Map<string, ReadingRow[]>();
  for (const row of readings) {
    if (row.chosen) continue;
    const key = keyOf(row);
    losers.set(key, [...(losers.get(key) ?? []), row]);
  }
  const readingOf = (row: ReadingRow): Reading => ({
    value: heldValueText(row.value),
    quality: qualityTitles[row.quality],
    source: sources.get(row.source) ?? null,
  });
  return readings
    .filter(({ chosen }) => chosen)
    .sort(inOrder)
    .map((row) => {
      const key = keyOf(row);
      const others = (losers.get(key) ?? [])
        .map((other) => ({ ...readingOf(other), differs: other.value !== row.value }))
        .sort((one, other) => Number(other.differs) - Number(one.differs));
      const { area, area_code: code, year_ending: year } = row;
      return {
        row,
        figure: { key, area, code, year, title: describeCell(row), used: readingOf(row), others },
      };
    });
}

/** The figures that were asked for, in the order given. */
export function chosenFigures(
  held: readonly { row: ReadingRow; figure: HeldFigure }[],
  { kind, area, year, sources }: HeldChoice,
): HeldFigure[] {
  return held
    .filter(
      ({ row, figure }) =>
        (kind === null || row.measure === kind) &&
        (area === null || row.area_code === area) &&
        (year === null || row.year_ending === year) &&
        (sources !== 'several' || figure.others.length > 0) &&
        (sources !== 'differ' || figure.others.some(({ differs }) => differs)),
    )
    .map(({ figure }) => figure);
}
