import { describe, expect, it } from 'vitest';
import type { BreakRow } from '../../src/data/breakRow.ts';
import type { ComparisonRow } from '../../src/data/comparisonRow.ts';
import { firstAddedSource } from '../../src/data/sourceRow.ts';
import { openingView } from '../../src/state/address.ts';
import type { View } from '../../src/state/view.ts';
import { lackGroups } from '../../src/views/relationship/lackGroups.ts';
import { pairDetail } from '../../src/views/relationship/pairDetail.ts';
import type { MeasureRows } from '../../src/views/relationship/pairedYears.ts';
import { relationshipFindings } from '../../src/views/relationship/relationshipFindings.ts';
import {
  relationshipModel,
  type RelationshipModel,
} from '../../src/views/relationship/relationshipModel.ts';
import {
  bothHeld,
  pairSentence,
  rowsShown,
  whyNoChart,
} from '../../src/views/relationship/relationshipText.ts';
import { scatterOf } from '../../src/views/relationship/scatterOf.ts';
import { secondMeasure } from '../../src/views/relationship/secondMeasure.ts';
import { pairColumns } from '../../src/views/relationship/pairColumns.ts';
import { sortedRows } from '../../src/views/table/tableModel.ts';
import { areaCount, nation } from '../../src/vocabulary/areas.ts';
import { rowsOnOneBase } from '../../src/views/measure/onBase.ts';
import { measureOfId } from '../../src/vocabulary/measures.ts';
import { heldRows, heldTable } from '../support/heldRows.ts';

const breaks = (await heldTable('breaks')) as unknown as BreakRow[];
const held = async (id: string): Promise<MeasureRows> => {
  const measure = measureOfId(id);
  if (!measure) throw new Error(id);
  return { measure, rows: await heldRows(id) };
};
const [rate, breaches, revoked, eligible, count] = await Promise.all(
  [
    'category_1_rate',
    'notification_breach_rate',
    'lifetime_notification_revoked_rate',
    'eligible_rate',
    'category_1_count',
  ].map(held),
);
if (!rate || !breaches || !revoked || !eligible || !count) throw new Error('no rows');
const [norfolk, cleveland] = ['E23000024', 'E23000013'] as const;
const modelOf = (
  second: MeasureRows,
  view: Partial<View> = {},
  itsBreaks: readonly BreakRow[] = breaks,
): RelationshipModel => relationshipModel(rate, second, itsBreaks, { ...openingView, ...view });
const pairOf = (model: RelationshipModel, code: string) =>
  model.pairs.find((pair) => pair.code === code);

describe('the relationship of held figures', () => {
  it('opens on the year in which most areas have both, and counts all 42', () => {
    const model = modelOf(revoked);
    expect(model.year).toBe(2020);
    expect(bothHeld(model)).toBe('10 of 42 areas have both figures for 2020');
    expect(model.pairs.length + model.lacking.length).toBe(areaCount);
    expect(model.coverage.find(({ year }) => year === 2020)?.areas).toBe(10);
  });

  it('has the value of each measure with its interval, as the rows of that year have it', () => {
    const model = modelOf(revoked);
    const row = rate.rows.find((one) => one.area_code === norfolk && one.year_ending === 2020);
    const pair = pairOf(model, norfolk);
    expect(pair?.first).toMatchObject({ value: row?.value, numerator: '1,110' });
    expect(pair?.first.interval?.low).toBeLessThan(row?.value ?? 0);
    expect(pair && pairSentence(pair, model)).toBe(
      'Norfolk, 2020: Category 1 rate 137 per 100,000 people aged 10 and over, 95% interval 129 to 145; Revocation rate 0.74 per 100,000 people aged 10 and over, 95% interval 0.27 to 1.61. Enter shows the sources.',
    );
  });

  it('says which measure an area lacks, and why', () => {
    const model = modelOf(revoked);
    const groups = lackGroups(model);
    expect(groups.map(({ reason }) => reason)).toEqual([
      'Both measures: not held',
      'Revocation rate: not held',
    ]);
    expect(groups.flatMap(({ names }) => names)).toHaveLength(32);
    const lacking = model.lacking.find(({ code }) => code === cleveland);
    expect([lacking?.first.text, lacking?.second.text]).toEqual(['163', 'not held']);
  });

  it('tells not published and not applicable from not held', () => {
    const changed = revoked.rows.map((row): ComparisonRow => {
      if (row.year_ending !== 2020 || row.value !== null) return row;
      if (row.area_code === cleveland) return { ...row, status: 'not_published' };
      return row.area === 'Kent' ? { ...row, status: 'not_applicable' } : row;
    });
    const reasons = lackGroups(modelOf({ ...revoked, rows: changed })).map(({ reason }) => reason);
    expect(reasons).toContain('Revocation rate: not published');
    expect(reasons).toContain('Category 1 rate: not held; Revocation rate: not applicable');
  });

  it('has the correlation in the words and in the numbers', () => {
    const { answer, paragraphs, picture } = relationshipFindings(modelOf(count, { year: 2020 }));
    if (answer.kind !== 'correlation') throw new Error(answer.kind);
    expect(answer.areas).toBe(23);
    expect(paragraphs.join(' ')).toContain(
      `is ${answer.coefficient.toFixed(2)} (95% interval −${Math.abs(answer.interval.low).toFixed(2)} to ${answer.interval.high.toFixed(2)})`,
    );
    expect(paragraphs.join(' ')).toContain('both count the same people or events');
    expect(picture.title).toContain('Spearman');
  });

  it('says that there are too few areas for a correlation', () => {
    const { answer, paragraphs } = relationshipFindings(modelOf(breaches));
    expect(answer).toEqual({ kind: 'too_few_areas', areas: 7, needed: 10 });
    expect(paragraphs[0]).toContain('too few for a correlation');
  });

  it('draws the nation only where areas may be set against it', () => {
    expect(scatterOf(modelOf(eligible, { year: 2023 }), []).reference).toMatchObject({ up: null });
    expect(modelOf(eligible, { year: 2023 }).nation.second.text).toBe('not comparable');
    expect(scatterOf(modelOf(count, { year: 2020 }), []).reference).toMatchObject({
      name: nation.name,
      across: expect.closeTo(119.5, 0) as number,
      up: null,
    });
  });

  it('rings what rests on an added report', () => {
    const rows = revoked.rows.map((row) =>
      row.area_code === norfolk ? { ...row, sources: `${firstAddedSource}` } : row,
    );
    const { marks } = scatterOf(modelOf({ ...revoked, rows }), []);
    expect(marks.filter(({ datum }) => datum.isOwn).map(({ datum }) => datum.code)).toEqual([
      norfolk,
    ]);
  });

  it('names the chosen areas first, and all where they are few', () => {
    expect(scatterOf(modelOf(revoked), [norfolk]).named[0]).toBe(norfolk);
    expect(scatterOf(modelOf(revoked), [norfolk]).named).toHaveLength(10);
    expect(scatterOf(modelOf(count, { year: 2020 }), [norfolk]).named).toEqual([norfolk]);
  });

  it('lists the sources of both figures of an area', () => {
    const source = { source: 1, title: 'A report', url: '' };
    const known = new Map(Array.from({ length: 2000 }, (_, id) => [id, source]));
    const detail = pairDetail(modelOf(revoked), norfolk, known);
    expect(detail?.sides.map(({ years }) => years.map(({ words }) => words))).toEqual([
      ['31 March 2020: 137'],
      ['year to 31 March 2020: 0.74'],
    ]);
    expect(detail?.sides.every(({ years }) => years[0]?.sources?.length)).toBe(true);
    expect(pairDetail(modelOf(revoked), 'elsewhere', known)).toBeNull();
  });

  it('sorts by either measure, areas without a value last', () => {
    const model = modelOf(revoked);
    const rows = [...model.pairs, ...model.lacking];
    for (const descending of [true, false]) {
      const values = sortedRows(rows, pairColumns(model), {
        column: 'second-value',
        descending,
      }).map((row) => row.second.value);
      const some = values.filter((value) => value !== null);
      expect(values.slice(0, some.length)).toEqual(
        some.toSorted((a, b) => (descending ? b - a : a - b)),
      );
    }
    expect(
      sortedRows(rows, pairColumns(model), { column: 'area', descending: false })[0]?.name,
    ).toBe('Avon and Somerset');
  });
});

describe('pooled years', () => {
  it.each(['one', 'published'] as const)(
    'are the sum of numerators over the sum of denominators, of the years with both, on base %s',
    (base) => {
      const model = modelOf(breaches, { pooled: true, base });
      expect(model.base).toBe(base);
      for (const { code, years, first, second } of model.pairs) {
        expect(years.length).toBeGreaterThan(0);
        for (const [cell, { rows, measure }] of [
          [first, rate],
          [second, breaches],
        ] as const) {
          const onBase = base === 'one' ? rowsOnOneBase(rows) : rows;
          const used = onBase.filter(
            (row) => row.area_code === code && years.includes(row.year_ending),
          );
          expect(used.every(({ value }) => value !== null)).toBe(true);
          const sum = (part: 'numerator' | 'denominator' | 'denominator_low') =>
            used.reduce((total, row) => total + (row[part] ?? NaN), 0);
          expect(cell.value).toBeCloseTo((sum('numerator') / sum('denominator')) * measure.per, 8);
          expect(cell.figure?.denominatorLow).toBeCloseTo(sum('denominator_low'), 3);
        }
      }
      expect(model.pairs.some(({ years }) => years.length > 1)).toBe(true);
    },
  );

  it('say which population base they stand on; a single year is as published and says none', () => {
    const words = (view: Partial<View>) => modelOf(breaches, view).notes.join(' ');
    expect(words({ pooled: true })).toContain(
      'Rates of the years pooled are on one population base.',
    );
    expect(words({ pooled: true, base: 'published' })).toContain('each year as published.');
    const single = modelOf(breaches);
    expect(single.base).toBeNull();
    expect(single.sides[0].rows).toBe(rate.rows);
  });

  it('lie between breaks, and the page says where they were cut', () => {
    const years = { pooled: true, firstYear: 2014, lastYear: 2023 } as const;
    const onOneBase = modelOf(breaches, years);
    expect(onOneBase.pool?.used).toEqual({ firstYear: 2015, lastYear: 2023 });
    expect(onOneBase.notes[0]).toContain('2014 to 2023 crosses a break in comparability (2015:');
    const model = modelOf(breaches, { ...years, base: 'published' });
    expect(model.pool).toEqual({
      chosen: { firstYear: 2014, lastYear: 2023 },
      used: { firstYear: 2014, lastYear: 2021 },
    });
    expect(model.notes[0]).toContain('2014 to 2023 crosses a break in comparability (2022:');
    expect(model.notes[0]).toContain('2014 to 2021 are shown');
    expect(rowsShown(rate.rows, model).every(({ year_ending: year }) => year <= 2021)).toBe(true);
  });

  it('respect the break of a single area', () => {
    const all = modelOf(breaches, { pooled: true });
    const several = all.pairs.find(({ years }) => years.length > 1);
    if (!several) throw new Error('no area with several years');
    const own: BreakRow = {
      measure: 'notification_breach_rate',
      area: several.name,
      year_ending: several.years.at(-1) ?? 0,
      base: 'both',
      title: 'own',
      reason: '',
      source_title: '',
      source_url: '',
    };
    const cut = modelOf(breaches, { pooled: true }, [...breaks, own]);
    expect(pairOf(cut, several.code)?.years.length).toBe(several.years.length - 1);
  });

  it('are refused for plain counts, with the reason', () => {
    const model = modelOf(count, { pooled: true });
    expect(model.pool).toBeNull();
    expect(model.notes[0]).toContain('“Category 1 individuals” is a plain count');
    expect(model.pairs).toHaveLength(23);
  });
});

describe('where there is no chart', () => {
  const why = (first: MeasureRows, second: MeasureRows, view: Partial<View> = {}) =>
    whyNoChart(
      first,
      second,
      relationshipModel(first, second, breaks, { ...openingView, ...view }),
    );

  it('the page says why and what to do', async () => {
    const none = await held('category_4_count');
    expect(why(rate, revoked)).toBe('');
    expect(why(rate, rate)).toContain('Both are the same measure');
    expect(why(rate, none)).toMatch(
      /^No area has a figure of “Category 4 individuals” \(not [a-z, ]+\)/,
    );
    expect(why(rate, revoked, { year: 2012 })).toBe(
      'No area has both figures for 2012. Most areas, 10, have both for 2020.',
    );
    const travel = await held('foreign_travel_order_count');
    expect(why(travel, revoked)).toContain(
      'No area has figures of both measures for the same year',
    );
  });
});

describe('the second measure', () => {
  it('is the one asked for, else one beside which something is to be seen', () => {
    const of = (view: Partial<View>) => secondMeasure({ ...openingView, ...view }).id;
    expect(of({ measure: 'shpo_rate' })).toBe('category_1_rate');
    expect(of({ measure: 'category_1_rate' })).toBe('lifetime_notification_revoked_rate');
    expect(of({ measure: 'shpo_rate', against: 'turnover' })).toBe('turnover');
    expect(of({ measure: 'shpo_rate', against: 'shpo_rate' })).toBe('shpo_rate');
  });
});
