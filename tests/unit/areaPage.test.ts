// @module-tag thorough
import { beforeAll, describe, expect, it } from 'vitest';
import type { BreakRow } from '../../src/data/breakRow.ts';
import type { PopulationRow } from '../../src/data/populationRow.ts';
import { openingView } from '../../src/state/address.ts';
import { valueOf } from '../../src/statistics/areaFigure.ts';
import { rowOnOneBase } from '../../src/statistics/oneBase.ts';
import { areaModel, type Comparisons } from '../../src/views/area/areaModel.ts';
import {
  funnelVerdict,
  nationVerdict,
  peersVerdict,
  unsaidFactsOf,
} from '../../src/views/area/areaFindings.ts';
import type { AreaLine } from '../../src/views/area/areaLine.ts';
import { areas, nation } from '../../src/vocabulary/areas.ts';
import { measures } from '../../src/vocabulary/measures.ts';
import { heldRows, heldTable } from '../support/heldRows.ts';

const [leicestershire, norfolk, kent] = ['E23000021', 'E23000024', 'E23000032'] as const;
const forbidden =
  /\b(better|worse|best|worst|good|bad|safer|undefined|NaN|Infinity|null)\b|∞|\s{2}/i;

let comparisons: Comparisons;
let breaks: BreakRow[];
let populations: PopulationRow[];
beforeAll(async () => {
  const read = measures.map(async ({ id }) => [id, await heldRows(id)] as const);
  comparisons = new Map(await Promise.all(read));
  breaks = (await heldTable('breaks')) as unknown as BreakRow[];
  populations = (await heldTable('populations')) as unknown as PopulationRow[];
});

const modelOf = (area: string, year: number | null, part: Partial<typeof openingView> = {}) =>
  areaModel({
    view: { ...openingView, page: 'area', area, year, ...part },
    comparisons,
    breaks,
    populations,
  });
const linesOf = (model: ReturnType<typeof modelOf>): AreaLine[] =>
  model.families.flatMap(({ lines }) => lines);
const countOf = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number =>
  items.filter(holds).length;

describe('the page of every area in every year held', () => {
  it('has the numbers of its lines in its words, and every measure once', () => {
    let figures = 0;
    for (const { code } of areas) {
      for (const { year } of modelOf(code, null).years) {
        const model = modelOf(code, year);
        const lines = linesOf(model);
        const without = model.without.flatMap(({ titles }) => titles);
        expect(lines.length + without.length).toBe(measures.length);
        figures += countOf(lines, ({ isEarlier }) => !isEarlier);

        const { standOut, peers, unsaid } = model.words;
        for (const sentence of [...standOut, peers, ...unsaid]) {
          expect(sentence).not.toMatch(forbidden);
          expect(sentence).toMatch(/\.$/);
        }
        for (const [sentence, verdictOf] of [
          [standOut[1], funnelVerdict],
          [standOut[2], nationVerdict],
          [peers, peersVerdict],
        ] as const) {
          const judged = lines.filter((line) => verdictOf(line) !== null);
          const differs = judged.filter((line) => verdictOf(line) !== 'not_distinguishable');
          for (const { measure } of differs) expect(sentence).toContain(measure.shortTitle);
          if (judged.length === 1) {
            expect(sentence).toMatch(/, the only measure /);
            continue;
          }
          const said = /^Of (\d+) measures .*?, (\d+|none) (lies?|can|differs?) /.exec(
            sentence ?? '',
          );
          expect(Number(said?.[1] ?? 0)).toBe(judged.length);
          expect(Number(said?.[2]?.replace('none', '0') ?? 0)).toBe(differs.length);
          if (differs.length === 0) expect(sentence).not.toMatch(/Higher:|Lower:/);
        }
        const facts = unsaidFactsOf(lines, year);
        expect(unsaid).toHaveLength(
          Object.entries(facts).filter(
            ([name, count]) => name !== 'year' && name !== 'figures' && count > 0,
          ).length,
        );
      }
    }
    const held = [...comparisons.values()]
      .flat()
      .filter((row) => row.value !== null && row.area_code !== nation.code);
    expect(figures).toBe(held.length);
  });

  it('shows values, intervals and verdicts of the rows themselves', () => {
    for (const { code } of areas) {
      for (const line of linesOf(modelOf(code, null))) {
        const { row, figure, measure, interval, value, change, series } = line;
        expect(value).toBeCloseTo(row.value ?? NaN, 9);
        expect(valueOf(figure, { method: measure.intervalMethod, per: measure.per })).toBe(value);
        expect(interval.low).toBeLessThanOrEqual(value);
        expect(interval.high).toBeGreaterThanOrEqual(value);
        // A change and a small line stand on one base, and the value beside them as published.
        const onBase = rowOnOneBase(row).value;
        expect(series.at(-1)?.year).toBe(row.year_ending);
        expect(series.at(-1)?.value).toBeCloseTo(onBase ?? NaN, 9);
        if (change?.kind === 'change') {
          expect(change.comparison.one.value).toBeCloseTo(onBase ?? NaN, 9);
        }
        if (measure.denominator === null) {
          expect([peersVerdict(line), nationVerdict(line), funnelVerdict(line)]).toEqual([
            null,
            null,
            null,
          ]);
          expect(line.rank.kind).toBe('count');
        }
      }
    }
  });
});

describe('the page of an area', () => {
  it('has every measure that a full report gives', () => {
    const model = modelOf(leicestershire, 2023);
    expect(linesOf(model)).toHaveLength(40);
    expect(linesOf(model).every(({ isEarlier }) => !isEarlier)).toBe(true);
    expect(model.without.map(({ reason }) => reason)).toContain(
      'not published: Category 4 is not published by area because the numbers are low; it is published nationally',
    );
  });

  it('shows the latest earlier figure where the year has none, and says so', () => {
    const model = modelOf(norfolk, 2023);
    const earlier = linesOf(model).filter(({ isEarlier }) => isEarlier);
    expect(earlier.length).toBeGreaterThan(20);
    expect(earlier.every(({ row }) => row.year_ending < 2023)).toBe(true);
    expect(model.words.unsaid[0]).toContain(
      `${earlier.length} figures of ${linesOf(model).length} are of an earlier year than 2023`,
    );
  });

  it('opens with the latest year in which the area has a figure', () => {
    expect(modelOf(norfolk, null).year).toBe(2023);
    expect(modelOf(norfolk, 1997).year).toBe(2023);
    expect(modelOf(norfolk, 2010).year).toBe(2010);
  });

  it('says that nothing is held where nothing is', () => {
    const model = modelOf(kent, null);
    expect(model.families).toEqual([]);
    expect(model.held.has(kent)).toBe(false);
    expect(model.words.standOut[0]).toBe(
      'Kent: too few areas have figures to say what stands out.',
    );
    expect(model.words.unsaid).toEqual([]);
    expect(model.without.flatMap(({ titles }) => titles)).toHaveLength(measures.length);
  });

  it('works with the measures that could be read', () => {
    const [rate] = measures;
    const some = new Map([...comparisons].filter(([id]) => id === rate?.id));
    const model = areaModel({
      view: { ...openingView, area: norfolk },
      comparisons: some,
      breaks: [],
      populations: [],
    });
    expect(linesOf(model)).toHaveLength(1);
    expect(model.without).toEqual([]);
  });

  it('names its peers and follows the choice of them', () => {
    const all = modelOf(norfolk, 2020, { peers: 'all' });
    expect(all.peers.names).toHaveLength(41);
    const similar = modelOf(norfolk, 2020);
    expect(similar.peers.names).toHaveLength(10);
    expect(similar.peers.rule).toContain('resident population');
    const own = modelOf(norfolk, 2020, { peers: 'own', slots: [norfolk, kent] });
    expect(own.peers.names).toEqual(['Kent']);
    expect(linesOf(own).every(({ peers }) => peers.kind === 'too_few_peers')).toBe(true);
  });

  it('lists every source once, those of the values first', () => {
    const { sources } = modelOf(norfolk, 2023);
    const all = [...sources.shown, ...sources.earlier, ...sources.others];
    expect(new Set(all).size).toBe(all.length);
    expect(sources.shown.length).toBeGreaterThan(0);
    expect(sources.others.length).toBeGreaterThan(0);
  });
});
