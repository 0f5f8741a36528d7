import { describe, expect, it } from 'vitest';
import { openingView } from '../../src/state/address.ts';
import { chosenCodes } from '../../src/state/view.ts';
import { compareFindings } from '../../src/views/compare/compareFindings.ts';
import { datumOf } from '../../src/views/measure/datumOf.ts';
import { dataOf } from '../../src/views/measure/measureData.ts';
import { measureModel } from '../../src/views/measure/measureModel.ts';
import { namesWithoutFigure } from '../../src/views/measure/measureText.ts';
import { pictureWords, withFlags } from '../../src/views/measure/pictureWords.ts';
import { overviewFindings } from '../../src/views/overview/overviewFindings.ts';
import { rowsOfYear } from '../../src/views/panel/rowsOfChart.ts';
import { workedQuestions } from '../../src/views/questions/workedQuestions.ts';
import { measureOfId, measures } from '../../src/vocabulary/measures.ts';
import { heldRows } from '../support/heldRows.ts';

async function held(id: string) {
  const measure = measureOfId(id);
  if (!measure) throw new Error(id);
  return { measure, rows: await heldRows(id) };
}
const rate = await held('category_1_rate');
const isFlaggedIn = (rows: typeof rate.rows, year: number, name: string): boolean =>
  rows.some((row) => row.year_ending === year && row.area === name && row.flag !== null);

describe('figures that await a check', () => {
  it('are no end of a range in the words of any measure and year, unless it says so', async () => {
    let ranges = 0;
    for (const measure of measures) {
      const { rows } = await held(measure.id);
      for (const year of new Set(rows.map((row) => row.year_ending))) {
        const { paragraph } = overviewFindings({ rows, measure, year, chosen: [] });
        const range = /: from \S+ \(([^()]+)\) to \S+ \(([^()]+)\)/.exec(paragraph);
        for (const end of range?.slice(1) ?? []) {
          ranges += 1;
          const name = end.replace(', awaits a check', '');
          expect(isFlaggedIn(rows, year, name), `${measure.id} ${year}: ${end}`).toBe(name !== end);
        }
      }
    }
    expect(ranges).toBeGreaterThan(50);
  });

  it('are not among the areas that the opening view and its questions lead with', () => {
    const { rows, measure } = rate;
    const model = measureModel(dataOf(rows, measure), [], measure, openingView);
    const chosen = chosenCodes(openingView);
    expect(chosen.length).toBeGreaterThan(1);
    for (const code of chosen) {
      expect(rows.some((row) => row.area_code === code && row.flag !== null)).toBe(false);
      expect(model.ofYear.find((datum) => datum.code === code)?.value).not.toBeNull();
    }
    for (const { view } of workedQuestions) {
      const asked = view.area ?? chosenCodes(view)[0];
      const leading = rows.find((row) => row.area_code === asked && row.year_ending === view.year);
      expect(leading?.flag ?? null, view.page).toBeNull();
    }
  });

  it('stand under a picture with their reasons', () => {
    const { rows, measure } = rate;
    const words = pictureWords(measure, 'A finding. More.', '2023');
    const [note] = withFlags(words, rowsOfYear(rows, 2023), measure).notes;
    expect(note).toMatch(/^Awaiting a check: .*Cleveland 2023, 222 \(222 in 2023 stands far above/);
    expect(withFlags(words, rowsOfYear(rows, 2015), measure)).toBe(words);
  });
});

describe('rates published without their count', () => {
  it.each([
    [2019, 23, 5],
    [2023, 24, 4],
    [2024, 16, 6],
  ])('count as figures in %i: %i areas, %i of them hollow', (year, areas, hollow) => {
    const { rows, measure } = rate;
    const model = measureModel(dataOf(rows, measure), [], measure, { ...openingView, year });
    expect(model.areasWithFigure).toBe(areas);
    expect(model.ofYear.filter(({ status }) => status === 'published_rate')).toHaveLength(hollow);
    const chosen: string[] = [];
    const span = {
      firstYear: 2010,
      lastYear: 2024,
      breaks: [],
      chosen,
      base: 'published',
    } as const;
    expect(compareFindings({ rows, measure, year, ...span }).ranges.size).toBe(areas);
  });

  it('are said with the counts that they allow, and their area is not called unread', async () => {
    const row = rate.rows.find((one) => one.area === 'Lancashire' && one.year_ending === 2023);
    if (!row) throw new Error('Lancashire 2023');
    expect(datumOf(row, rate.measure)).toMatchObject({
      text: '218',
      note: 'published rate; the count, between 2,962 and 2,974, is not held',
    });
    const counts = await held('category_1_count');
    const groups = namesWithoutFigure(
      dataOf(counts.rows, counts.measure).filter(({ year }) => year === 2023),
    );
    const namesOf = (wanted: string) => groups.find(({ reason }) => reason === wanted)?.names;
    expect(namesOf('only_rate')).toContain('Lancashire');
    expect(namesOf('not_held')).not.toContain('Lancashire');
    expect(namesOf('not_held')).toContain('Kent');
  });
});
