import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readRows } from '../../src/data/parquet/readRows.ts';
import { openingView, readAddress, writeAddress } from '../../src/state/address.ts';
import { chosenCodes } from '../../src/state/view.ts';
import { benchmarkModel } from '../../src/views/benchmark/benchmarkModel.ts';
import { peerCandidates } from '../../src/views/benchmark/peerCandidates.ts';
import { compareFindings } from '../../src/views/compare/compareFindings.ts';
import { dataOf } from '../../src/views/measure/measureData.ts';
import { breaksFor, measureModel } from '../../src/views/measure/measureModel.ts';
import { overviewFindings, tileSentence } from '../../src/views/overview/overviewFindings.ts';
import { hasNationalLine, nationalMiddle } from '../../src/views/overview/overviewModel.ts';
import { workedQuestions } from '../../src/views/questions/workedQuestions.ts';
import type { BreakRow } from '../../src/data/breakRow.ts';
import type { PopulationRow } from '../../src/data/populationRow.ts';
import { measureOfId } from '../../src/vocabulary/measures.ts';
import { heldRows } from '../support/heldRows.ts';

async function held(id: string, year: number) {
  const measure = measureOfId(id);
  if (!measure) throw new Error(id);
  const rows = await heldRows(id);
  const model = measureModel(dataOf(rows, measure), [], measure, { ...openingView, year });
  return { measure, rows, model };
}
/** A published table, as the build checked it. */
async function table<Row>(name: string): Promise<Row[]> {
  const file = await readFile(new URL(`../../public/data/${name}.parquet`, import.meta.url));
  return (await readRows(name, new Uint8Array(file).buffer, [])).rows as unknown as Row[];
}

describe('the overview of held figures', () => {
  it('says the range, the nation, the order and the coverage of the year', async () => {
    const { measure, rows } = await held('category_1_rate', 2020);
    const { paragraph, rangeWords } = overviewFindings({ rows, measure, year: 2020, chosen: [] });
    expect(paragraph).toContain('from 76 (Hertfordshire) to 169 (Lancashire) on 31 March 2020');
    expect(paragraph).toContain('25 of 42 areas have a figure');
    expect(rangeWords.size).toBe(25);
    expect(paragraph).toContain('The count of West Midlands and Staffordshire is not held');
  });

  it('sets rates against the nation, and counts against their median', async () => {
    const rates = await held('category_1_rate', 2020);
    expect(nationalMiddle(rates.model, rates.measure)?.value).toBeCloseTo(119, 0);
    expect(hasNationalLine(rates.model)).toBe(true);
    const counts = await held('category_1_count', 2020);
    expect(nationalMiddle(counts.model, counts.measure)).toBeNull();
    expect(hasNationalLine(counts.model)).toBe(false);
  });

  it('does not set areas against a national figure that counts other people', async () => {
    const { measure, model } = await held('eligible_rate', 2023);
    expect(model.nationOfYear?.value).not.toBeNull();
    expect(nationalMiddle(model, measure)).toBeNull();
  });

  it('tells a screen reader the figure of a tile, or why there is none', async () => {
    const { measure, rows } = await held('category_1_rate', 2020);
    const sentenceOf = (area: string) => {
      const row = rows.find((one) => one.area === area && one.year_ending === 2020);
      if (!row) throw new Error(area);
      return tileSentence(row, measure);
    };
    expect(sentenceOf('Norfolk')).toMatch(/^Norfolk, 31 March 2020: .* 137 .*Enter shows/);
    expect(sentenceOf('Kent')).toMatch(/^Kent, 31 March 2020: .* not held\.$/);
  });
});

describe('the three worked questions', () => {
  const [journalist, researcher, board] = workedQuestions;
  if (!journalist || !researcher || !board) throw new Error('three questions');

  it('open from their addresses', () => {
    for (const { view } of workedQuestions) {
      expect(readAddress(writeAddress(view))).toEqual({ view, leftOut: [], release: null });
    }
  });

  it('have figures for Norfolk and its neighbours, and say since when', async () => {
    const { view } = journalist;
    const { measure, rows } = await held(view.measure, 2023);
    const chosen = chosenCodes(view);
    for (const code of chosen) {
      const years = rows.filter((row) => row.area_code === code && row.value !== null);
      expect(years.length, code).toBeGreaterThanOrEqual(3);
    }
    const breaks = await table<BreakRow>('breaks');
    const { trends } = compareFindings({
      rows,
      measure,
      breaks,
      base: 'one',
      year: 2023,
      firstYear: 2010,
      lastYear: 2024,
      chosen,
    });
    expect(trends[0]).toContain('Norfolk');
  });

  it('have areas on both sides of a break of all areas', async () => {
    const { view } = researcher;
    const { measure, rows } = await held(view.measure, 2022);
    const breaks = breaksFor(await table<BreakRow>('breaks'), measure, []);
    expect(breaks.map(({ year }) => year)).toContain(view.year);
    const areasIn = (year: number) =>
      new Set(
        rows
          .filter((row) => row.year_ending === year && row.value !== null)
          .map((row) => row.area_code),
      );
    const [before, after] = [areasIn(2021), areasIn(2022)];
    expect([...before].filter((code) => after.has(code)).length).toBeGreaterThanOrEqual(10);
    expect(chosenCodes(view)).toHaveLength(42);
  });

  it('have a funnel and peers for Cleveland', async () => {
    const { view } = board;
    const { measure, rows } = await held(view.measure, 2020);
    const candidates = peerCandidates(
      await table<PopulationRow>('populations'),
      await heldRows('category_1_count'),
      2020,
    );
    const model = benchmarkModel(rows, measure, 2020, view, candidates);
    expect(model.area.name).toBe('Cleveland');
    expect(model.funnelWords).toMatch(/\d/);
    expect(model.peers?.answer.kind).toBe('peers');
    expect(model.pair).not.toBeNull();
  });
});
