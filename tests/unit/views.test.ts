import { describe, expect, it } from 'vitest';
import { openingView } from '../../src/state/address.ts';
import { measureOfId } from '../../src/vocabulary/measures.ts';
import { areas, nation } from '../../src/vocabulary/areas.ts';
import { benchmarkModel } from '../../src/views/benchmark/benchmarkModel.ts';
import { funnelModel } from '../../src/views/benchmark/funnelModel.ts';
import { peerCandidates } from '../../src/views/benchmark/peerCandidates.ts';
import { compareFindings } from '../../src/views/compare/compareFindings.ts';
import { dataOf, factsOf, yearFindings } from '../../src/views/measure/measureData.ts';
import { methods } from '../../src/views/methods/methods.ts';
import { readExamples } from '../../src/views/methods/readExamples.ts';
import { heldRows } from '../support/heldRows.ts';

const held = async (id: string) => {
  const measure = measureOfId(id);
  if (!measure) throw new Error(id);
  return { measure, rows: await heldRows(id) };
};
const [cleveland, norfolk, cambridgeshire] = ['E23000013', 'E23000024', 'E23000023'] as const;

describe('the compare view of held figures', () => {
  it('has a range of ranks for every area with a figure, and never a bare rank in its words', async () => {
    const { measure, rows } = await held('category_1_rate');
    const found = compareFindings({
      rows,
      measure,
      breaks: [],
      base: 'one',
      year: 2020,
      firstYear: 2010,
      lastYear: 2024,
      chosen: [cleveland, norfolk, 'E23000034'],
    });
    expect(found.ranges.size).toBe(25);
    expect(found.paragraphs[1]).toContain('could be 1st to 7th of the 25 areas that have a figure');
    // One a chosen area, and one for the nation.
    expect(found.trends).toHaveLength(4);
    expect([...found.rangeWords.values()].every((words) => /^\d+(–\d+)?$/.test(words))).toBe(true);
  });

  it('says how many areas it takes to rank where there are too few', async () => {
    const { measure, rows } = await held('recall_ratio');
    const question = {
      ...{ rows, measure, breaks: [], chosen: [] },
      ...{ base: 'one' as const, firstYear: 2010, lastYear: 2024 },
    };
    const found = compareFindings({ ...question, year: 2023 });
    expect(found.ranges.size).toBe(0);
    expect(found.noRanks).toMatchObject({ areas: 4, needed: 10 });
  });
});

describe('the benchmark view of held figures', () => {
  const candidates = peerCandidates([], [], 2020);

  it('benchmarks the first chosen area against the next one', async () => {
    const { measure, rows } = await held('category_1_rate');
    const model = benchmarkModel(
      rows,
      measure,
      2020,
      { ...openingView, slots: [cleveland, norfolk] },
      candidates,
    );
    expect([model.area.name, model.beside.name]).toEqual(['Cleveland', 'Norfolk']);
    expect(model.pairWords).toContain('Cleveland is higher than Norfolk: 163 against 137.');
    expect(model.againstNation?.other.name).toBe('the rest of England and Wales');
    expect(model.held.has(nation.code)).toBe(false);
  });

  it('benchmarks the areas asked for, and falls back where none is chosen', async () => {
    const { measure, rows } = await held('category_1_rate');
    const asked = { ...openingView, area: norfolk, beside: cleveland };
    expect(benchmarkModel(rows, measure, 2020, asked, candidates).area.name).toBe('Norfolk');
    const none = { ...openingView, slots: [], beside: areas[0]?.code ?? null };
    const model = benchmarkModel(rows, measure, 2020, none, candidates);
    expect(model.area.code).not.toBe(model.beside.code);
  });

  it('says that an area has no figure instead of comparing it', async () => {
    const { measure, rows } = await held('category_1_rate');
    const view = { ...openingView, area: cambridgeshire };
    const model = benchmarkModel(rows, measure, 2020, view, candidates);
    expect(model.peers).toBe(null);
    expect(model.peerWords).toMatch(/^Cambridgeshire has no figure for this measure/);
  });

  it('has the same conclusion in the words and in the numbers, whatever the peers', async () => {
    const { measure, rows } = await held('category_1_rate');
    for (const peers of ['region', 'population', 'caseload', 'own', 'all'] as const) {
      const model = benchmarkModel(rows, measure, 2020, { ...openingView, peers }, candidates);
      const { answer } = model.peers ?? {};
      if (answer?.kind === 'peers') {
        const said = /farther (above|below) than peers/.exec(model.peerWords)?.[1] ?? 'neither';
        expect(said).toBe(
          { higher: 'above', lower: 'below', not_distinguishable: 'neither' }[answer.verdict],
        );
      } else {
        expect(model.peerWords).toMatch(/too few to compare with|no peers/);
      }
    }
  });

  it('draws every area with a figure in the funnel, and no funnel of too few', async () => {
    const { measure, rows } = await held('category_1_rate');
    const funnelOfYear = (year: number) =>
      funnelModel(
        yearFindings(rows, factsOf(rows, measure, year)).funnel,
        dataOf(rows, measure).filter((datum) => datum.year === year),
        [norfolk],
      );
    const funnel = funnelOfYear(2020);
    expect(funnel?.marks).toHaveLength(25);
    expect(funnel?.named.has(norfolk)).toBe(true);
    expect(funnelOfYear(2017)).toBe(null);
  });
});

describe('the methods page', () => {
  it('has a worked example from held figures for every method', async () => {
    const examples = await readExamples(heldRows, () => [2010]);
    for (const { id } of methods) {
      expect(examples.get(id), id).toMatch(/\d.*\.$/);
      expect(examples.get(id)).not.toMatch(/NaN|undefined|null|Infinity/);
    }
  });
});
