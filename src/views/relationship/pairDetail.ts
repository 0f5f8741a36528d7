import type { ComparisonRow } from '../../data/comparisonRow.ts';
import type { SourceRow } from '../../data/sourceRow.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import { describeDenominator, describeNumerator } from '../../words/cells.ts';
import {
  denominatorBasis,
  denominatorText,
  numeratorText,
  valueText,
} from '../../words/figureText.ts';
import { periodOf } from '../../words/period.ts';
import { sourcesOf } from '../measure/sourcesOf.ts';
import type { PairCell } from './pairCells.ts';
import type { PairRow, RelationshipModel } from './relationshipModel.ts';

/** The figure of one year, as the panel of an area lists it. */
export interface DetailYear {
  year: number;
  /** "31 March 2020: 137". */
  words: string;
  /** What it is made from: "1,200 over 880,000 (ONS mid-2019 estimate)"; empty for none. */
  made: string;
  notes: string[];
  /** `null` while the sources are being read. */
  sources: SourceRow[] | null;
}

/** One measure of the area in the panel. */
export interface DetailSide {
  measure: Measure;
  cell: PairCell;
  numeratorTitle: string;
  denominatorTitle: string;
  years: DetailYear[];
}

/** The area whose figures are open, in both measures. */
export interface PairDetail {
  row: PairRow;
  sides: DetailSide[];
}

function yearOf(
  row: ComparisonRow,
  measure: Measure,
  sources: ReadonlyMap<number, SourceRow> | null,
): DetailYear {
  const basis = denominatorBasis(row);
  return {
    year: row.year_ending,
    words: `${periodOf(measure.period, row.year_ending)}: ${valueText(row, measure)}`,
    made:
      numeratorText(row) !== '' && row.denominator !== null
        ? `${numeratorText(row)} over ${denominatorText(row)}${basis ? ` (${basis})` : ''}`
        : '',
    notes: [row.note, row.flag === null ? null : `Awaits a check: ${row.flag}`].filter(
      (one) => one !== null,
    ),
    sources: sources && sourcesOf(row, sources),
  };
}

/** What the panel of an area shows; `null` where it is not in the view. */
export function pairDetail(
  model: RelationshipModel,
  code: string | null,
  sources: ReadonlyMap<number, SourceRow> | null,
): PairDetail | null {
  const row = [...model.pairs, ...model.lacking, model.nation].find((one) => one.code === code);
  if (!row) return null;
  const sideOf = (measure: Measure, cell: PairCell): DetailSide => ({
    measure,
    cell,
    numeratorTitle: describeNumerator(measure),
    denominatorTitle: describeDenominator(measure) ?? '',
    years: cell.rows.map((one) => yearOf(one, measure, sources)),
  });
  return { row, sides: [sideOf(model.first, row.first), sideOf(model.second, row.second)] };
}
