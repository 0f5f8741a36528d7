import type { ComparisonRow } from '../../data/comparisonRow.ts';
import { openingView } from '../../state/address.ts';
import {
  areaFigureOf,
  intervalOf,
  valueOf,
  type AreaFigure,
  type Scale,
} from '../../statistics/areaFigure.ts';
import { compareAreas } from '../../statistics/comparison/compare.ts';
import { compareWithPeers } from '../../statistics/peers/comparePeers.ts';
import { chanceOutside } from '../../statistics/multipleComparisons.ts';
import { rowOnOneBase } from '../../statistics/oneBase.ts';
import { rankIntervalOf } from '../../statistics/ranks/rankIntervalOf.ts';
import { trendOf } from '../../statistics/trend/trend.ts';
import { comparisonSentence } from '../../statistics/words/comparisonSentence.ts';
import {
  boundsWords,
  figureWords,
  isPercentage,
  unitWords,
  valueWords,
} from '../../statistics/words/measureWords.ts';
import { peerSentence } from '../../statistics/words/peerSentence.ts';
import {
  coefficientWords,
  correlationSentence,
} from '../../statistics/words/relationshipParagraph.ts';
import { stepSentence } from '../../statistics/words/baseSentences.ts';
import { rankSentence } from '../../statistics/words/rankSentence.ts';
import { trendSentence } from '../../statistics/words/trendSentence.ts';
import { areaCount, areas, nation } from '../../vocabulary/areas.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import { censusStep } from '../../vocabulary/populationBases.ts';
import { formatNumber } from '../../words/numbers.ts';
import { periodInSentence } from '../../words/period.ts';
import { factsOf, yearFindings } from '../measure/measureData.ts';
import { censusSteps } from '../measure/onBase.ts';
import { relationshipFindings } from '../relationship/relationshipFindings.ts';
import { relationshipModel } from '../relationship/relationshipModel.ts';

/** The measures whose figures the examples are computed from. */
export const exampleMeasures = {
  rate: 'category_1_rate',
  share: 'level_2_3_share',
  ratio: 'recall_ratio',
  count: 'category_1_count',
} as const;
export type ExampleRole = keyof typeof exampleMeasures;

/** A measure with its comparison. */
export interface ExampleData {
  measure: Measure;
  rows: readonly ComparisonRow[];
}

/** An example a method, by the method's id: sentences with the numbers of held figures. */
export type Examples = ReadonlyMap<string, string>;

const scaleOf = ({ intervalMethod: method, per }: Measure): Scale => ({ method, per });
const isArea = ({ area_code }: ComparisonRow): boolean => area_code !== nation.code;

/** The latest of the years in which most areas have a figure of this kind. */
function bestYear(rows: readonly ComparisonRow[], fits: (row: ComparisonRow) => boolean): number {
  const held = new Map<number, number>();
  for (const row of rows.filter(isArea)) {
    if (row.value !== null && fits(row)) {
      held.set(row.year_ending, (held.get(row.year_ending) ?? 0) + 1);
    }
  }
  const most = Math.max(0, ...held.values());
  return Math.max(0, ...[...held].filter(([, count]) => count === most).map(([year]) => year));
}

/** The first area, by name, that has a figure of this kind in a year. */
function rowOf(
  { rows }: ExampleData,
  year: number,
  fits: (row: ComparisonRow) => boolean,
): ComparisonRow | undefined {
  return rows
    .filter((row) => isArea(row) && row.year_ending === year && row.value !== null && fits(row))
    .sort((one, other) => one.area.localeCompare(other.area))[0];
}

const any: (row: ComparisonRow) => boolean = () => true;

function valueExample(data: ExampleData, fits = any): string | null {
  const { measure } = data;
  const row = rowOf(data, bestYear(data.rows, fits), fits);
  const figure = row && areaFigureOf(row);
  if (!row || !figure) return null;
  const below =
    figure.denominatorLow < figure.denominatorHigh
      ? `${formatNumber(figure.denominatorLow)} to ${formatNumber(figure.denominatorHigh)}`
      : formatNumber(figure.denominator);
  return `${figure.name} ${periodInSentence(measure.period, row.year_ending)}: ${formatNumber(figure.numerator)} over ${below} is ${figureWords(figure, measure)} ${unitWords(measure)}, with a 95% interval of ${boundsWords(intervalOf(figure, scaleOf(measure)), measure)}.`;
}

function impliedExample(data: ExampleData): string | null {
  const fits = (row: ComparisonRow): boolean =>
    row.denominator_kind === 'implied' && row.published_value !== null;
  const row = rowOf(data, bestYear(data.rows, fits), fits);
  if (!row || row.numerator === null || row.published_value === null) return null;
  const { denominator_low: low, denominator_high: high } = row;
  return `${row.area} ${periodInSentence(data.measure.period, row.year_ending)}: ${formatNumber(row.numerator)} people and a published rate of ${formatNumber(row.published_value)} per 100,000 imply a population of ${formatNumber(low ?? 0)} to ${formatNumber(high ?? 0)} aged 10 and over.`;
}

/** The area whose published rate the Census moved farthest, on both bases, before and after it. */
function oneBaseExample({ rows, measure }: ExampleData): string | null {
  const steps = censusSteps(
    rows,
    areas.map(({ code }) => code),
  );
  const [farthest] = steps.toSorted(
    (one, other) => Math.abs(other.step) - Math.abs(one.step) || one.name.localeCompare(other.name),
  );
  if (!farthest) return null;
  const { name } = farthest;
  const words = [censusStep.before, censusStep.after].map((year) => {
    const row = rows.find((one) => one.area === name && one.year_ending === year);
    if (!row) return '';
    const onBase = rowOnOneBase(row);
    const below = (one: ComparisonRow): string => formatNumber(one.denominator ?? 0);
    const value = (one: ComparisonRow): string => formatNumber(one.value ?? 0, 1);
    return `March ${year}: ${value(row)} as published (over ${below(row)}), ${value(onBase)} on one base (over ${below(onBase)}).`;
  });
  return `${measure.title}, ${name}. ${words.join(' ')} ${stepSentence([farthest])}`;
}

interface YearOfFigures extends ExampleData {
  year: number;
  figures: readonly AreaFigure[];
}

function differenceExample({ measure, year, figures }: YearOfFigures): string | null {
  const [one, other] = figures;
  if (!one || !other) return null;
  const comparison = compareAreas(one, other, scaleOf(measure));
  return `${measure.title}, ${periodInSentence(measure.period, year)}. ${comparisonSentence(comparison, measure)}`;
}

function ranksExample({ measure, year, figures }: YearOfFigures): string | null {
  const [first] = figures;
  const rank = first && rankIntervalOf(first.code, figures, scaleOf(measure));
  return rank ? `${year}: ${rankSentence(rank)}` : null;
}

function funnelExample({ rows, measure, year }: YearOfFigures): string | null {
  const { funnel } = yearFindings(rows, factsOf(rows, measure, year));
  if (funnel.kind !== 'funnel') return null;
  const outside = (kind: 'plain' | 'adjusted'): number =>
    funnel.points.filter((point) => point[kind] !== 'inside').length;
  return `${year}: ${formatNumber(funnel.areas)} areas come to ${valueWords(funnel.pooledValue, measure)} together; in the middle stands ${funnel.nation ?? 'that value'}${funnel.nation === null ? '' : `, ${valueWords(funnel.target, measure)}`}. φ = ${formatNumber(funnel.phi, 1)}, so τ = ${formatNumber(Math.sqrt(funnel.tauSquared), 1)} ${isPercentage(measure) ? 'percentage points' : measure.unit}. Outside the 95% limits of chance alone: ${formatNumber(outside('plain'))}; with the spread allowed for: ${formatNumber(outside('adjusted'))}.`;
}

function peersExample({ measure, year, figures }: YearOfFigures): string | null {
  const [area] = figures;
  if (!area) return null;
  const answer = compareWithPeers(
    area,
    areas.map(({ code }) => code),
    figures,
    scaleOf(measure),
  );
  return `${year}, all other areas. ${peerSentence(answer, measure)}`;
}

function chanceExample(): string {
  const { expected, anyProbability } = chanceOutside(areaCount);
  return `With ${formatNumber(areaCount)} areas chance alone puts ${formatNumber(expected, 1)} of them outside 95% limits on average, and at least one with a probability of ${formatNumber(anyProbability * 100)}%.`;
}

function trendExample({ rows, measure }: ExampleData, breaks: readonly number[]): string | null {
  const scale = scaleOf(measure);
  const found = areas
    .map(({ code, name }) => {
      const series = rows
        .filter((row) => row.area_code === code)
        .flatMap((row) => {
          const figure = areaFigureOf(row);
          return figure ? [{ ...figure, year: row.year_ending }] : [];
        });
      const trend = trendOf(series, scale, breaks);
      return { name, trend, years: Math.max(0, ...trend.segments.map(({ years }) => years)) };
    })
    .sort((one, other) => other.years - one.years || one.name.localeCompare(other.name))[0];
  return found ? `${measure.title}. ${trendSentence(found.trend, found.name, measure)}` : null;
}

function correlationExample(rate: ExampleData, count: ExampleData, year: number): string | null {
  const model = relationshipModel(rate, count, [], { ...openingView, year });
  const { answer } = relationshipFindings(model);
  if (answer.kind !== 'correlation') return null;
  const { areas: held, ofAreasAlone } = answer;
  return `${year}, ${rate.measure.shortTitle} and ${count.measure.shortTitle} of ${formatNumber(held)} areas. ${correlationSentence(answer)} Without the chance in each value the interval would be ${coefficientWords(ofAreasAlone.low)} to ${coefficientWords(ofAreasAlone.high)}.`;
}

/**
 * The worked examples, computed from held figures.
 * @param breaks first years after each break in comparability of the counts
 */
export function workedExamples(
  data: Record<ExampleRole, ExampleData>,
  breaks: readonly number[],
): Examples {
  const { rate, share, ratio, count } = data;
  const year = bestYear(rate.rows, any);
  const { figures } = factsOf(rate.rows, rate.measure, year);
  const ofYear: YearOfFigures = {
    ...rate,
    year,
    figures: figures.toSorted(
      (one, other) => valueOf(other, scaleOf(rate.measure)) - valueOf(one, scaleOf(rate.measure)),
    ),
  };
  const examples: [string, string | null][] = [
    ['rate', valueExample(rate, (row) => row.denominator_kind === 'population')],
    ['implied', impliedExample(rate)],
    ['one-base', oneBaseExample(rate)],
    ['share', valueExample(share)],
    ['ratio', valueExample(ratio)],
    ['difference', differenceExample(ofYear)],
    ['ranks', ranksExample(ofYear)],
    ['funnel', funnelExample(ofYear)],
    ['chance', chanceExample()],
    ['peers', peersExample(ofYear)],
    ['trend', trendExample(count, breaks)],
    ['correlation', correlationExample(rate, count, year)],
  ];
  return new Map(examples.flatMap(([id, text]) => (text === null ? [] : [[id, text] as const])));
}
