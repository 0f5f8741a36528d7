// @module-tag thorough
import { describe, expect, it } from 'vitest';
import {
  areaFigureOf,
  areaFiguresOf,
  intervalOf,
  valueOf,
} from '../../src/statistics/areaFigure.ts';
import { strictConfidence } from '../../src/statistics/confidence.ts';
import { peerGroupsOf } from '../../src/statistics/peers/peerGroups.ts';
import { trendOf } from '../../src/statistics/trend/trend.ts';
import { funnelParagraph, peerParagraph } from '../../src/statistics/words/benchmarkParagraph.ts';
import { boundsWords, figureWords } from '../../src/statistics/words/measureWords.ts';
import {
  areaParagraph,
  findingsOf,
  overviewParagraph,
  pairParagraph,
} from '../../src/statistics/words/paragraphs.ts';
import { trendParagraph } from '../../src/statistics/words/trendParagraph.ts';
import { areas, nation } from '../../src/vocabulary/areas.ts';
import { measures } from '../../src/vocabulary/measures.ts';
import { heldRows } from '../support/heldRows.ts';

/** Words that judge, and traces of a number that is none. */
const forbidden =
  /\b(better|worse|best|worst|good|bad|safer|undefined|NaN|Infinity|null)\b|∞|\s{2}/i;

function expectPlain(paragraph: string): void {
  expect(paragraph).not.toMatch(forbidden);
  expect(paragraph).toMatch(/^[A-Z].*[.]$/);
}

const candidates = areas.map(({ code, region }, place) => ({
  code,
  region,
  population: 200_000 + 40_000 * place,
  caseload: null,
}));

describe.each(measures.map((measure) => [measure.id, measure] as const))('%s', (_, measure) => {
  const scale = { method: measure.intervalMethod, per: measure.per };
  const hasDenominator = measure.denominator !== null;

  it('has true intervals, ranks, funnels and paragraphs for every year held', async () => {
    const rows = await heldRows(measure.id);
    for (const year of new Set(rows.map((row) => row.year_ending))) {
      const ofYear = rows.filter((row) => row.year_ending === year);
      const national = ofYear.find((row) => row.area_code === nation.code);
      const figures = areaFiguresOf(ofYear.filter((row) => row.area_code !== nation.code));
      const facts = { measure, year, figures, nation: national ? areaFigureOf(national) : null };

      const findings = findingsOf(facts);
      const found = () => findings;

      for (const figure of figures) {
        const { low, high } = intervalOf(figure, scale);
        const strict = intervalOf(figure, scale, strictConfidence);
        const value = valueOf(figure, scale);
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        expect(strict.low).toBeLessThanOrEqual(low);
        expect(strict.high).toBeGreaterThanOrEqual(high);

        const paragraph = areaParagraph(facts, figure.code, figure.name, found);
        expectPlain(paragraph);
        const words = figureWords(figure, measure);
        expect(paragraph).toContain(`${figure.name} stood at ${words} `);
        expect(paragraph).toContain(`(95% interval ${boundsWords({ low, high }, measure)})`);
      }

      const overview = overviewParagraph(facts, found);
      expectPlain(overview);
      const values = figures.map((figure) => valueOf(figure, scale));
      for (const end of [Math.min(...values), Math.max(...values)]) {
        const figure = figures.find((one) => valueOf(one, scale) === end);
        if (figure && end > 0) expect(overview).toContain(figureWords(figure, measure));
      }
      expectPlain(areaParagraph(facts, 'none', 'An area that is not held'));
      const codes = figures.map(({ code }) => code);
      expectPlain(funnelParagraph(facts, codes));
      expectPlain(pairParagraph(facts, codes[0] ?? 'none', codes[1] ?? 'none'));

      const [first] = figures;
      const groups = first ? peerGroupsOf(first.code, candidates, codes.slice(0, 5)) : [];
      for (const group of first ? groups : []) {
        if (first) expectPlain(peerParagraph(facts, first, groups, group, 'weighted'));
      }

      const enough = figures.length >= 10;
      const { ranks, funnel } = findings;
      if (hasDenominator) expect(ranks?.kind).toBe(enough ? 'ranks' : 'too_few_areas');
      else expect(ranks).toBeNull();
      if (hasDenominator && !enough) expect(funnel.kind).toBe('too_few_areas');
      if (funnel.kind === 'funnel') expect(funnel.areas).toBe(figures.length);
    }
  });

  it('has a true paragraph over the years for every area and the nation', async () => {
    const rows = await heldRows(measure.id);
    for (const { code, name } of [...areas, nation]) {
      const series = rows
        .filter((row) => row.area_code === code)
        .flatMap((row) => {
          const figure = areaFigureOf(row);
          return figure ? [{ ...figure, year: row.year_ending }] : [];
        });
      const { segments } = trendOf(series, scale, [2010, 2022]);
      expect(segments.reduce((sum, segment) => sum + segment.years, 0)).toBe(series.length);
      for (const { from, to } of segments) {
        for (const breakYear of [2010, 2022])
          expect(from < breakYear && to >= breakYear).toBe(false);
      }
      expectPlain(trendParagraph(measure, name, series, [2010, 2022]));
    }
  });
});
