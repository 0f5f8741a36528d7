import type { BreakRow } from '../../data/breakRow.ts';
import type { ComparisonRow } from '../../data/comparisonRow.ts';
import type { RankInterval } from '../../statistics/ranks/rankIntervals.ts';
import { areaFigureOf } from '../../statistics/areaFigure.ts';
import { breakYearsOf } from '../../statistics/trend/breakYears.ts';
import { trendOf, type Trend } from '../../statistics/trend/trend.ts';
import { compareParagraphs, mostListed } from '../../statistics/words/compareParagraphs.ts';
import { findingSentence } from '../../statistics/words/findingSentence.ts';
import { trendSentence } from '../../statistics/words/trendSentence.ts';
import { areaOfCode, nation } from '../../vocabulary/areas.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import type { PopulationBase } from '../../vocabulary/populationBases.ts';
import { factsOf, yearFindings } from '../measure/measureData.ts';
import { onBase } from '../measure/onBase.ts';
import { rankRangeText } from './rankRangeText.ts';

/** What the findings are worked out from. */
export interface CompareQuestion {
  /** The comparison as published, for what is said of one year. */
  rows: readonly ComparisonRow[];
  measure: Measure;
  breaks: readonly BreakRow[];
  /** The population base of what is said of several years. */
  base: PopulationBase;
  year: number;
  firstYear: number;
  lastYear: number;
  /** Codes of the chosen areas. */
  chosen: readonly string[];
}

/** What the methods find in the comparison on the screen, and what it means in words. */
export interface CompareFindings {
  question: CompareQuestion;
  /** What is to be seen, in at most two sentences. */
  finding: string;
  paragraphs: string[];
  /** The ranks that each area can have, by code; empty for counts and for too few areas. */
  ranges: ReadonlyMap<string, RankInterval>;
  /** The same as a table or chart shows it: "4–15". */
  rangeWords: ReadonlyMap<string, string>;
  /** Why there are no ranks; `null` where there are, or none are to be expected. */
  noRanks: { areas: number; needed: number } | null;
  /** A sentence on the years shown for each of a few chosen areas. */
  trends: string[];
}

type SeriesOf = Pick<CompareQuestion, 'rows' | 'breaks' | 'measure' | 'firstYear' | 'lastYear'>;

/** The trend of one area over the years shown. */
function trendOfArea(
  { rows, breaks, measure, firstYear, lastYear }: SeriesOf,
  code: string,
  name: string,
): Trend {
  const scale = { method: measure.intervalMethod, per: measure.per };
  const series = rows
    .filter(
      ({ area_code, year_ending: year }) =>
        area_code === code && year >= firstYear && year <= lastYear,
    )
    .flatMap((row) => {
      const figure = areaFigureOf(row);
      return figure ? [{ ...figure, year: row.year_ending }] : [];
    });
  return trendOf(series, scale, breakYearsOf(breaks, measure.id, name));
}

/**
 * The years of the chosen areas in words, and of the nation where it can stand beside them. Where the
 * one base begins too late for an answer that there is as published, that answer is given too.
 */
function trendsOf(question: CompareQuestion): string[] {
  const { rows, breaks, base, measure, chosen } = question;
  if (chosen.length > mostListed) return [];
  const lines = { ...question, ...onBase(rows, breaks, base) };
  const published = { ...question, ...onBase(rows, breaks, 'published') };
  const national = measure.denominator === null ? [] : [nation];
  const named = chosen.map((code) => ({ code, name: areaOfCode(code)?.name ?? code }));
  return [...named, ...national].map(({ code, name }) => {
    const trend = trendOfArea(lines, code, name);
    const sentence = trendSentence(trend, name, measure);
    if (trend.since !== null) return sentence;
    const before = trendOfArea(published, code, name);
    return before.since !== null
      ? `${sentence} As published, ${trendSentence(before, name, measure)}`
      : sentence;
  });
}

/** Ranks, paragraphs and trends of the compare view. */
export function compareFindings(question: CompareQuestion): CompareFindings {
  const { rows, measure, year, chosen } = question;
  const facts = factsOf(rows, measure, year);
  const findings = yearFindings(rows, facts);
  const { ranks } = findings;
  const ranges = new Map(
    ranks?.kind === 'ranks' ? ranks.ranks.map((rank) => [rank.code, rank] as const) : [],
  );
  return {
    question,
    finding: findingSentence(facts, chosen),
    paragraphs: compareParagraphs(facts, chosen, () => findings),
    ranges,
    rangeWords: new Map([...ranges].map(([code, range]) => [code, rankRangeText(range)])),
    noRanks: ranks?.kind === 'too_few_areas' ? ranks : null,
    trends: trendsOf(question),
  };
}
