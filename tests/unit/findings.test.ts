// @module-tag thorough
import { describe, expect, it } from 'vitest';
import { areaFigureOf, areaFiguresOf, valueOf } from '../../src/statistics/areaFigure.ts';
import { areaInFunnelSentence } from '../../src/statistics/words/funnelSentence.ts';
import { benchmarkFinding } from '../../src/statistics/words/benchmarkParagraph.ts';
import { findingSentence } from '../../src/statistics/words/findingSentence.ts';
import { figureWords } from '../../src/statistics/words/measureWords.ts';
import {
  areaParagraph,
  findingsOf,
  type ParagraphFacts,
} from '../../src/statistics/words/paragraphs.ts';
import { areas, nation } from '../../src/vocabulary/areas.ts';
import { measures } from '../../src/vocabulary/measures.ts';
import { heldRows } from '../support/heldRows.ts';

const mostWords = 45;
const wordsIn = (text: string): number => text.split(/\s+/).length;
/** A full stop inside a number ends no sentence. */
const sentencesIn = (text: string): number => text.split(/(?<=\.)\s+(?=[A-Z])/).length;
/** Words of statistics that a local paper would not print. */
const unprintable =
  /interval|confidence|significan|distinguish|pooled|undefined|NaN|Infinity|null/i;

function factsOfYear(
  rows: Awaited<ReturnType<typeof heldRows>>,
  measure: ParagraphFacts['measure'],
  year: number,
): ParagraphFacts {
  const ofYear = rows.filter((row) => row.year_ending === year);
  const national = ofYear.find((row) => row.area_code === nation.code);
  return {
    measure,
    year,
    figures: areaFiguresOf(ofYear.filter((row) => row.area_code !== nation.code)),
    nation: national ? areaFigureOf(national) : null,
  };
}

describe.each(measures.map((measure) => [measure.id, measure] as const))('%s', (_, measure) => {
  it('is told before the fold in at most two sentences and 45 words, of what was chosen', async () => {
    const rows = await heldRows(measure.id);
    for (const year of new Set(rows.map((row) => row.year_ending))) {
      const facts = factsOfYear(rows, measure, year);
      const held = facts.figures.map(({ code }) => code);
      const longest = areas.toSorted((one, other) => other.name.length - one.name.length);
      const choices = [
        [],
        held.slice(0, 1),
        held.slice(0, 2),
        held.slice(-3),
        held.slice(0, 4),
        longest.slice(0, 4).map(({ code }) => code),
        held,
      ];
      for (const chosen of choices) {
        const said = findingSentence(facts, chosen);
        expect(wordsIn(said), said).toBeLessThanOrEqual(mostWords);
        expect(sentencesIn(said), said).toBeLessThanOrEqual(2);
        expect(said).not.toMatch(unprintable);
        expect(said).toMatch(/^\S.*\.$/);
        if (chosen.length === 0 || chosen.length > 4) continue;
        const named = facts.figures.filter(({ code }) => chosen.includes(code));
        for (const figure of named) {
          expect(said).toContain(`${figure.name} ${figureWords(figure, measure)}`);
        }
        // Of a few chosen areas nothing is said of another one.
        const others = facts.figures.filter(({ code }) => !chosen.includes(code));
        if (named.length > 0) {
          for (const { name } of others) {
            if (!named.some((one) => one.name.includes(name))) expect(said).not.toContain(name);
          }
        }
      }
      for (const code of held) {
        const said = benchmarkFinding(facts, code);
        expect(wordsIn(said), said).toBeLessThanOrEqual(mostWords);
        expect(said).not.toMatch(unprintable);
      }
    }
  });

  it('has no two sentences that contradict each other', async () => {
    const rows = await heldRows(measure.id);
    const scale = { method: measure.intervalMethod, per: measure.per };
    for (const year of new Set(rows.map((row) => row.year_ending))) {
      const facts = factsOfYear(rows, measure, year);
      const findings = findingsOf(facts);
      const { funnel } = findings;
      for (const figure of facts.figures) {
        const paragraph = areaParagraph(facts, figure.code, figure.name, () => findings);
        const finding = findingSentence(facts, [figure.code]);
        expect(/is (higher|lower) than the rest/.exec(paragraph)?.[1] ?? 'neither').toBe(
          /(Higher|Lower), by/.exec(finding)?.[1]?.toLowerCase() ?? 'neither',
        );
        // A difference from the nation is never explained by chance in the same breath.
        if (/is (higher|lower) than the rest/.test(paragraph)) {
          expect(paragraph).not.toMatch(/chance is enough/);
        }
        if (funnel.kind !== 'funnel') continue;
        const inFunnel = areaInFunnelSentence(funnel, figure.code, measure);
        const standsOut = /stands out: it lies (above|below)/.exec(inFunnel)?.[1];
        expect(benchmarkFinding(facts, figure.code).includes('It stands out')).toBe(
          standsOut !== undefined,
        );
        if (standsOut) {
          expect(standsOut === 'above').toBe(valueOf(figure, scale) > funnel.target);
        }
      }
    }
  });
});
