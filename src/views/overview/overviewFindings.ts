import { remarksOf } from '../../charts/datum.ts';
import type { ComparisonRow } from '../../data/comparisonRow.ts';
import type { RankInterval } from '../../statistics/ranks/rankIntervals.ts';
import { findingSentence } from '../../statistics/words/findingSentence.ts';
import { overviewParagraph } from '../../statistics/words/paragraphs.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import { periodOf } from '../../words/period.ts';
import { statusTitles } from '../../vocabulary/status.ts';
import { rankRangeText } from '../compare/rankRangeText.ts';
import { datumOf } from '../measure/datumOf.ts';
import { factsOf, yearFindings } from '../measure/measureData.ts';
import { markSentence } from '../measure/measureText.ts';

/** What the findings are worked out from. */
export interface OverviewQuestion {
  rows: readonly ComparisonRow[];
  measure: Measure;
  year: number;
  /** Codes of the areas that the reader chose; empty where none was. */
  chosen: readonly string[];
}

/** What the methods find in one year, and what it means in words. */
export interface OverviewFindings {
  question: OverviewQuestion;
  /** What is to be seen, in at most two sentences. */
  finding: string;
  paragraph: string;
  /** The ranks that each area can have, by code; empty for counts and for too few areas. */
  ranges: ReadonlyMap<string, RankInterval>;
  /** The same as a table shows them. */
  rangeWords: ReadonlyMap<string, string>;
  /** Why there are no ranks; `null` where there are, or none are to be expected. */
  noRanks: { areas: number; needed: number } | null;
}

/** The paragraph and the ranks of one year. */
export function overviewFindings(question: OverviewQuestion): OverviewFindings {
  const { rows, measure, year, chosen } = question;
  const facts = factsOf(rows, measure, year);
  const findings = yearFindings(rows, facts);
  const { ranks } = findings;
  const ranges = ranks?.kind === 'ranks' ? ranks.ranks : [];
  return {
    question,
    finding: findingSentence(facts, chosen),
    paragraph: overviewParagraph(facts, () => findings),
    ranges: new Map(ranges.map((range) => [range.code, range])),
    rangeWords: new Map(ranges.map((range) => [range.code, rankRangeText(range)])),
    noRanks: ranks?.kind === 'too_few_areas' ? ranks : null,
  };
}

/** What a screen reader hears on a tile: its figure, or why there is none. */
export const tileSentence = (row: ComparisonRow, measure: Measure): string =>
  row.value === null
    ? `${row.area}, ${periodOf(measure.period, row.year_ending)}: ${measure.shortTitle} ${statusTitles[row.status]}.${remarksOf(
        datumOf(row, measure),
      )
        .map((remark) => ` ${remark}`)
        .join('')}`
    : markSentence(row, measure);
