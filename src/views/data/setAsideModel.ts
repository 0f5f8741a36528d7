import type { SetAsideRow } from '../../data/readingRow.ts';
import type { SourceRow } from '../../data/sourceRow.ts';
import { figureMeasures } from '../../vocabulary/figureMeasures.ts';
import { describeCell } from '../../words/cells.ts';
import { heldValueText } from './readingsModel.ts';

/** A figure that takes part in nothing, as the reader sees it. */
export interface SetAsideFigure {
  area: string;
  year: number;
  title: string;
  value: string;
  /** Why it was set aside, as a sentence. */
  reason: string;
  source: SourceRow | null;
}

/** Kinds of figures that were found in sources but are not in the catalogue. */
const furtherTitles: Record<string, string> = {
  shpo_in_force: 'Sexual Harm Prevention Orders in force',
};
const kindOf = new Map<string, (typeof figureMeasures)[number]>(
  figureMeasures.map((kind) => [kind.id, kind]),
);

const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!]$/.test(text) ? '' : '.'}`;

/**
 * The figures set aside, by area and with the latest year first.
 * @param sources sources by their id
 */
export function setAsideFigures(
  rows: readonly SetAsideRow[],
  sources: ReadonlyMap<number, SourceRow>,
): SetAsideFigure[] {
  return rows
    .map((row) => {
      const kind = kindOf.get(row.measure);
      return {
        area: row.area,
        year: row.year_ending,
        title: kind
          ? describeCell({ measure: kind.id, category: row.category, level: row.level })
          : (furtherTitles[row.measure] ?? row.measure),
        value: heldValueText(row.value),
        reason: sentence(row.reason),
        source: sources.get(row.source) ?? null,
      };
    })
    .sort((one, other) => one.area.localeCompare(other.area) || other.year - one.year);
}
