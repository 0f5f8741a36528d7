import type { ComparisonRow } from '../data/comparisonRow.ts';
import type { SourceRow } from '../data/sourceRow.ts';
import { valueOnOneBase } from '../statistics/oneBase.ts';
import { areaFigureOf, intervalOf } from '../statistics/areaFigure.ts';
import type { Measure } from '../vocabulary/measure.ts';
import type { Quality } from '../vocabulary/quality.ts';
import type { Status } from '../vocabulary/status.ts';
import { denominatorBasis } from '../words/figureText.ts';
import { periodOf } from '../words/period.ts';
import { joinTexts } from './severalTexts.ts';

/**
 * One row of a file to take away: one measure, one area, one year. Every format holds exactly these
 * columns; columns.ts describes them for readers. `null` is an empty cell.
 */
export interface TakeRow {
  measure: string;
  measure_title: string;
  /** Unit of `value`, of both bounds and of `published_value`. */
  unit: string;
  /** ONS code. */
  area_code: string;
  area: string;
  /** Year of the 31 March that ends the reporting year. */
  year_ending: number;
  period: string;
  status: Status;
  value: number | null;
  /** 95% interval, in the unit of the value. */
  interval_low: number | null;
  interval_high: number | null;
  numerator: number | null;
  /** Bounds of the numerator, apart only where a rate was published without its count. */
  numerator_low: number | null;
  numerator_high: number | null;
  denominator: number | null;
  denominator_low: number | null;
  denominator_high: number | null;
  denominator_basis: string | null;
  quality: Quality | null;
  published_value: number | null;
  /** The value on one population base for all years; `null` where there is none. */
  value_on_one_base: number | null;
  source_titles: string | null;
  source_addresses: string | null;
  /** What the checks of the figures found. */
  flag: string | null;
  note: string | null;
}

const addedUp = 'Added up from the parts that the source gives.';

function sourcesOf(row: ComparisonRow, sources: ReadonlyMap<number, SourceRow>): SourceRow[] {
  if (row.sources === null) return [];
  return row.sources.split(' ').map((id) => {
    const source = sources.get(Number(id));
    if (!source) {
      throw new RangeError(
        `Source ${id} of ${row.area} ${row.year_ending} (${row.measure}) is not among the sources.`,
      );
    }
    return source;
  });
}

/**
 * Rows of a comparison as rows of a file, in their order, with the 95% interval by the method of
 * their measure.
 * @param rows rows of this one measure
 * @param sources by their number
 * @throws RangeError if a row names a source that is not there
 */
export const takeRowsOf = (
  rows: readonly ComparisonRow[],
  measure: Measure,
  sources: ReadonlyMap<number, SourceRow>,
): TakeRow[] =>
  rows.map((row) => {
    const figure = areaFigureOf(row);
    const interval =
      figure && intervalOf(figure, { method: measure.intervalMethod, per: measure.per });
    const read = sourcesOf(row, sources);
    const remarks = [row.note, row.added_up ? addedUp : null].filter((remark) => remark !== null);
    return {
      measure: measure.id,
      measure_title: measure.title,
      unit: measure.unit,
      area_code: row.area_code,
      area: row.area,
      year_ending: row.year_ending,
      period: periodOf(measure.period, row.year_ending),
      status: row.status,
      value: row.value,
      interval_low: interval?.low ?? null,
      interval_high: interval?.high ?? null,
      numerator: row.numerator,
      numerator_low: row.numerator_low,
      numerator_high: row.numerator_high,
      denominator: row.denominator,
      denominator_low: row.denominator_low,
      denominator_high: row.denominator_high,
      denominator_basis: denominatorBasis(row),
      quality: row.quality,
      published_value: row.published_value,
      value_on_one_base: valueOnOneBase(row),
      source_titles: joinTexts(read.map(({ title }) => title)),
      source_addresses: joinTexts(read.map(({ url }) => url.replaceAll('|', '%7C'))),
      flag: row.flag,
      note: remarks.length > 0 ? remarks.join(' ') : null,
    };
  });
