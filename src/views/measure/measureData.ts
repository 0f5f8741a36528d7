import type { Datum } from '../../charts/datum.ts';
import type { ComparisonRow } from '../../data/comparisonRow.ts';
import { areaFigureOf, areaFiguresOf } from '../../statistics/areaFigure.ts';
import {
  findingsOf,
  type ParagraphFacts,
  type YearFindings,
} from '../../statistics/words/paragraphs.ts';
import { nation } from '../../vocabulary/areas.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import { datumOf } from './datumOf.ts';

type Rows = readonly ComparisonRow[];

const dataOfRows = new WeakMap<Rows, Datum[]>();

/**
 * What the charts draw of the comparison of a measure. Worked out once for the same rows: asked
 * ahead, when a measure is pointed at, it is there when the measure is chosen.
 */
export function dataOf(rows: Rows, measure: Measure): Datum[] {
  const known = dataOfRows.get(rows);
  if (known) return known;
  const data = rows.map((row) => datumOf(row, measure));
  dataOfRows.set(rows, data);
  return data;
}

/** What the sentences of one year are written from. */
export function factsOf(rows: Rows, measure: Measure, year: number): ParagraphFacts {
  const ofYear = rows.filter((row) => row.year_ending === year);
  const national = ofYear.find((row) => row.area_code === nation.code);
  return {
    measure,
    year,
    figures: areaFiguresOf(ofYear.filter((row) => row.area_code !== nation.code)),
    nation: national ? areaFigureOf(national) : null,
  };
}

const findingsOfRows = new WeakMap<Rows, Map<number, YearFindings>>();

/** The ranks and the funnel of one year, worked out once for the same rows. */
export function yearFindings(rows: Rows, facts: ParagraphFacts): YearFindings {
  const known = findingsOfRows.get(rows) ?? new Map<number, YearFindings>();
  findingsOfRows.set(rows, known);
  const findings = known.get(facts.year) ?? findingsOf(facts);
  known.set(facts.year, findings);
  return findings;
}
