import { readFileSync } from 'node:fs';
import { decodeComparison } from '../../src/data/comparisonDecode.ts';
import type { ComparisonRow } from '../../src/data/comparisonRow.ts';
import { readRows } from '../../src/data/parquet/readRows.ts';
import { areaFigureOf, areaFiguresOf, intervalOf } from '../../src/statistics/areaFigure.ts';
import { strictConfidence } from '../../src/statistics/confidence.ts';
import { peerGroupsOf } from '../../src/statistics/peers/peerGroups.ts';
import { peerSensitivity } from '../../src/statistics/peers/peerSensitivity.ts';
import { trendOf } from '../../src/statistics/trend/trend.ts';
import { changesOf } from '../../src/statistics/trend/yearOnYear.ts';
import { findingsOf, overviewParagraph } from '../../src/statistics/words/paragraphs.ts';
import { areas, nation } from '../../src/vocabulary/areas.ts';
import type { Measure } from '../../src/vocabulary/measure.ts';
import { measures } from '../../src/vocabulary/measures.ts';
import { middleOf, type Row } from './summary.ts';

const runs = 5;

interface Comparison {
  measure: Measure;
  rows: readonly ComparisonRow[];
}

const readAll = (folder: string): Promise<Comparison[]> =>
  Promise.all(
    measures.map(async (measure) => {
      const file = readFileSync(`${folder}/comparison/${measure.id}.parquet`);
      const { rows } = await readRows(measure.id, new Uint8Array(file).buffer, []);
      return { measure, rows: decodeComparison(rows) };
    }),
  );

const candidates = areas.map(({ code, region }, place) => ({
  code,
  region,
  population: 1 + place,
  caseload: null,
}));

/** Every method for one measure: intervals, ranks, funnel, peers of every area, words, trends. */
function everything({ measure, rows }: Comparison): void {
  const scale = { method: measure.intervalMethod, per: measure.per };
  for (const year of new Set(rows.map((row) => row.year_ending))) {
    const ofYear = rows.filter((row) => row.year_ending === year);
    const national = ofYear.find((row) => row.area_code === nation.code);
    const figures = areaFiguresOf(ofYear.filter((row) => row.area_code !== nation.code));
    const facts = { measure, year, figures, nation: national ? areaFigureOf(national) : null };
    const found = findingsOf(facts);
    overviewParagraph(facts, () => found);
    for (const figure of figures) {
      intervalOf(figure, scale);
      intervalOf(figure, scale, strictConfidence);
      peerSensitivity(figure, peerGroupsOf(figure.code, candidates, []), figures, scale);
    }
  }
  for (const { code } of areas) {
    const series = rows
      .filter((row) => row.area_code === code)
      .flatMap((row) => {
        const figure = areaFigureOf(row);
        return figure ? [{ ...figure, year: row.year_ending }] : [];
      });
    trendOf(series, scale);
    changesOf(series, scale);
  }
}

/**
 * All statistics for all measures and years, as a ratio to reading the data they are made from.
 * @param folder the published data
 */
export async function measureStatistics(folder: string): Promise<Row> {
  const [reading, working]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    const begun = performance.now();
    const all = await readAll(folder);
    const read = performance.now();
    all.forEach(everything);
    reading.push(read - begun);
    working.push(performance.now() - read);
  }
  const [read, work] = [middleOf(reading), middleOf(working)];
  return {
    what: `All statistics for all ${measures.length} measures and years, against reading their data`,
    measured: `${(work / read).toFixed(1)} times (${Math.round(work)} ms / ${Math.round(read)} ms)`,
    goal: 'none: each view works out only its own year',
  };
}
