import { describe, expect, it } from 'vitest';
import type { BreakRow } from '../../src/data/breakRow.ts';
import { openingView } from '../../src/state/address.ts';
import { valueOf } from '../../src/statistics/areaFigure.ts';
import { areaFigureOf } from '../../src/statistics/areaFigure.ts';
import { baseStep } from '../../src/statistics/oneBase.ts';
import { signedPercent } from '../../src/statistics/words/baseSentences.ts';
import { areaLine } from '../../src/views/area/areaLine.ts';
import { compareFindings } from '../../src/views/compare/compareFindings.ts';
import { indexedSeries } from '../../src/views/compare/indexedSeries.ts';
import { embedModel } from '../../src/views/embed/embedModel.ts';
import { lineDataOf } from '../../src/views/measure/lineData.ts';
import { dataOf } from '../../src/views/measure/measureData.ts';
import { measureModel } from '../../src/views/measure/measureModel.ts';
import { byMark, censusSteps, onBase, rowsOnOneBase } from '../../src/views/measure/onBase.ts';
import { oneBaseWords } from '../../src/views/measure/oneBaseWords.ts';
import { comparisonColumns } from '../../src/views/panel/comparisonColumns.ts';
import { areas, nation } from '../../src/vocabulary/areas.ts';
import type { Measure } from '../../src/vocabulary/measure.ts';
import { measureOfId, measures } from '../../src/vocabulary/measures.ts';
import { valueText } from '../../src/words/figureText.ts';
import { formatNumber } from '../../src/words/numbers.ts';
import { heldRows, heldTable } from '../support/heldRows.ts';

const breaks = (await heldTable('breaks')) as unknown as BreakRow[];
const found = (id: string): Measure => {
  const measure = measureOfId(id);
  if (!measure) throw new Error(id);
  return measure;
};
const measure = found('category_1_rate');
const rows = await heldRows(measure.id);
const counts = await heldRows('category_1_count');
const [norfolk, cleveland] = ['E23000024', 'E23000013'] as const;
const ofRates = measures.filter(({ denominator }) => denominator === 'population_10_plus');
const rowOf = (list: typeof rows, code: string, year: number) => {
  const row = list.find((one) => one.area_code === code && one.year_ending === year);
  if (!row) throw new Error(`${code} ${year}`);
  return row;
};

describe('held figures on one base', () => {
  it.each(ofRates.map((one) => [one.id, one] as const))(
    'of %s are their counts over the population of the mid-year before, all other columns untouched',
    async (id, one) => {
      const published = await heldRows(id);
      const based = rowsOnOneBase(published);
      const moved = based.filter((row, place) => row !== published[place]);
      expect(moved.length).toBeGreaterThan(0);
      for (const row of moved) {
        expect(row.year_ending).toBeGreaterThanOrEqual(2015);
        expect(row.denominator).toBe(row.one_base_denominator);
        const figure = areaFigureOf(row);
        const scale = { method: one.intervalMethod, per: one.per };
        if (figure === null) expect(row.value).toBe(0);
        else expect(valueOf(figure, scale)).toBeCloseTo(row.value ?? NaN, 6);
        const before = rowOf(published, row.area_code, row.year_ending);
        expect({ ...row, ...before }).toEqual(before);
        expect([row.numerator, row.status, row.flag]).toEqual([
          before.numerator,
          before.status,
          before.flag,
        ]);
      }
    },
  );

  it('have no choice, and are untouched, where a measure has no population below its line', () => {
    const lines = onBase(counts, breaks, 'one');
    expect(lines.base).toBeNull();
    expect(lines.rows).toBe(counts);
  });

  it('stay as published where a release has no populations of the one base', () => {
    const first = rows.map((row) => ({
      ...row,
      one_base_denominator: null,
      one_base_estimated: null,
    }));
    const lines = onBase(first, breaks, 'one');
    expect(lines.base).toBeNull();
    expect(lines.rows).toBe(first);
    expect(lines.breaks.some(({ year_ending: year }) => year === 2022)).toBe(true);
  });

  it('have the breaks of 2022 to 2025 as published alone, and that of 2015 on one base alone', () => {
    const yearsOn = (base: 'one' | 'published') =>
      onBase(rows, breaks, base)
        .breaks.filter(({ measure: id, area }) => id === measure.id && area === 'all')
        .map(({ year_ending: year }) => year);
    expect(yearsOn('one')).toEqual([2010, 2015]);
    expect(yearsOn('published')).toEqual([2010, 2022, 2023, 2024, 2025]);
  });
});

describe('since when?', () => {
  const trendsOf = (base: 'one' | 'published', chosen: string[]) =>
    compareFindings({
      ...{ rows, measure, breaks, base, chosen },
      ...{ year: 2023, firstYear: 2010, lastYear: 2025 },
    }).trends;

  it('is answered for England and Wales over all years from 2015 to 2025', () => {
    expect(trendsOf('one', [])).toEqual([
      expect.stringMatching(
        /^England and Wales: up from 98 in 2015 to 133 in 2025, by \d+% .*The rise is steady/,
      ),
    ]);
    expect(trendsOf('published', [])[0]).toMatch(
      /^England and Wales: 133 in 2025, the only comparable year held\./,
    );
  });

  it('is answered for more areas on one base than as published, and never the other way', () => {
    const answered = (base: 'one' | 'published') =>
      areas
        .filter(
          ({ code }) =>
            !/the only comparable year held(?!.*As published)|^No year/.test(
              trendsOf(base, [code])[0] ?? '',
            ),
        )
        .map(({ name }) => name);
    const [one, published] = [answered('one'), answered('published')];
    expect(one).toEqual(expect.arrayContaining(published));
    expect(one).toEqual(expect.arrayContaining(['Norfolk', 'Cleveland', 'Lancashire']));
    expect(one.length).toBeGreaterThan(published.length);
  });
});

describe('lines beside the figures of a single year', () => {
  const model = (base: 'one' | 'published') => {
    const lines = onBase(rows, breaks, base);
    return measureModel(
      dataOf(rows, measure),
      lines.breaks,
      measure,
      { ...openingView, base, year: 2021 },
      lineDataOf(rows, measure, lines.base),
    );
  };
  const published = rowOf(rows, norfolk, 2021);

  it('leave the list, the coverage and the nation of the year as published', () => {
    const [one, before] = [model('one'), model('published')];
    expect(one.ofYear).toEqual(before.ofYear);
    expect(one.nationOfYear).toEqual(before.nationOfYear);
    expect(one.coverage).toEqual(before.coverage);
    expect(one.ofYear.find(({ code }) => code === norfolk)?.value).toBe(published.value);
  });

  it('say at each value on one base what it is as published, and of the others that they are so', () => {
    const line = model('one').series.find(({ code }) => code === cleveland)?.data ?? [];
    const at = (year: number) => line.find((datum) => datum.year === year);
    expect(at(2014)?.basis).toBe('as published');
    expect(at(2023)?.value).not.toBe(rowOf(rows, cleveland, 2023).value);
    expect(at(2023)?.basis).toBe(
      `on one base, ${valueText(rowOf(rows, cleveland, 2023), measure)} as published`,
    );
    for (const { data } of model('published').series) {
      for (const datum of data) expect(datum.basis).toBeUndefined();
    }
  });

  it('have the same two values in the table and in the panel of the figure', () => {
    const based = rowOf([...rowsOnOneBase(rows)], norfolk, 2021);
    const columns = comparisonColumns([based], measure, null, {
      ranks: new Map(),
      index: null,
      published: byMark(rows),
    });
    const text = (id: string) => columns.find((column) => column.id === id)?.text(based);
    expect(text('value')).toBe(formatNumber(based.value ?? NaN));
    expect(text('as-published')).toBe(valueText(published, measure));
    expect(text('population')).toBe('mid-2020 on the base of the 2021 Census (our estimate)');
    expect(oneBaseWords(published, measure)).toBe(
      `${text('value') ?? ''} over ${text('denominator') ?? ''} (an estimate)`,
    );
  });

  it('are set to a first year on one base too', () => {
    const shown = model('one');
    const index = indexedSeries(rowsOnOneBase(rows), measure, shown, new Set([nation.code]));
    const datum = index?.series
      .find(({ code }) => code === nation.code)
      ?.data.find(({ year }) => year === 2024);
    const first = rowOf([...rowsOnOneBase(rows)], nation.code, index?.year ?? 0);
    const last = rowOf([...rowsOnOneBase(rows)], nation.code, 2024);
    expect(datum?.value).toBeCloseTo(((last.value ?? NaN) / (first.value ?? NaN)) * 100, 6);
    expect(datum?.basis).toBe('on one base');
  });
});

describe('the step that the Census made in the published rates', () => {
  it('is worked out from the rows of each area, and left out where a year is not held', () => {
    const steps = censusSteps(rows, [norfolk, cleveland]);
    expect(steps.map(({ name }) => name)).toEqual(['Norfolk', 'Cleveland']);
    // 819,292 over 815,567 before, 825,200 over 827,793 after: populations of the sources.
    expect(signedPercent(steps[0]?.step ?? NaN)).toBe('+0.8%');
    const unheld = areas.find(
      ({ code }) =>
        rowOf(rows, code, 2021).value === null || rowOf(rows, code, 2022).value === null,
    );
    expect(censusSteps(rows, [unheld?.code ?? ''])).toEqual([]);
  });

  it('is at most about 3% anywhere', () => {
    for (const { code } of areas) {
      const step = baseStep(rowOf(rows, code, 2021), rowOf(rows, code, 2022));
      if (step !== null) expect(Math.abs(step)).toBeLessThan(0.035);
    }
  });
});

describe('the page of an area', () => {
  it('has its value as published, its change and its small line on the base asked for', () => {
    const question = {
      ...{ code: norfolk, year: 2023, measure, rows, breaks },
      ...{ peersIn: () => [], mean: 'weighted' as const },
    };
    const [one, published] = [
      areaLine({ ...question, base: 'one' }),
      areaLine({ ...question, base: 'published' }),
    ];
    expect(one?.value).toBe(published?.value);
    expect(one?.base).toBe('one');
    expect(one?.change?.kind).toBe('change');
    expect(published?.change?.kind).toBe('across_break');
    expect(one?.series.at(-1)?.value).not.toBe(one?.value);
    const ofCounts = { ...question, measure: found('category_1_count'), rows: counts };
    expect(areaLine({ ...ofCounts, base: 'one' })?.base).toBeNull();
  });
});

describe('an embedded chart of years', () => {
  const embed = (base: 'one' | 'published', chart: 'lines' | 'sorted' = 'lines') =>
    embedModel(
      {
        ...{ chart, isFrozen: false, release: 2, theme: 'auto' as const },
        view: { ...openingView, slots: [norfolk], base },
      },
      measure,
      rows,
      breaks,
    );

  it('says its population base in its title and its words', () => {
    expect(embed('one').title).toMatch(/, on one population base$/);
    expect(embed('one').base).toMatch(/^On one population base: .*\+0\.8% in Norfolk/);
    expect(embed('published').title).toMatch(/, each year as published$/);
  });

  it('says nothing of it where it shows a single year', () => {
    expect(embed('one', 'sorted').base).toBe('');
    expect(embed('one', 'sorted').title).toBe(embed('published', 'sorted').title);
  });
});
