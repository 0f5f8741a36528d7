import { isDrawn, type Datum, type DrawnDatum } from '../../charts/datum.ts';
import type { ComparisonRow } from '../../data/comparisonRow.ts';
import { areaCount, areaOfCode } from '../../vocabulary/areas.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import { statusTitles, type Status } from '../../vocabulary/status.ts';
import { denominatorText, valueText } from '../../words/figureText.ts';
import { formatNumber, listOf } from '../../words/numbers.ts';
import { periodInSentence, periodOf } from '../../words/period.ts';
import type { CompareModel } from './compareModel.ts';

const namedAtMost = 4;
const thinCoverage = 0.5;

/** Joins a number to its unit: "112 per 100,000 people", but "3.1% of all eligible". */
const withUnit = (value: number, measure: Measure): string => {
  const number = formatNumber(value, measure.decimals);
  return measure.unit.startsWith('%') ? `${number}${measure.unit}` : `${number} ${measure.unit}`;
};

function rangeSentence(measure: Measure, drawn: readonly DrawnDatum[], year: number): string {
  const [first, ...others] = drawn;
  if (!first) return '';
  const when = periodInSentence(measure.period, year);
  if (others.length === 0)
    return `The one figure held is ${withUnit(first.value, measure)}, in ${first.name} ${when}.`;
  let [lowest, highest] = [first, first];
  for (const datum of others) {
    if (datum.value < lowest.value) lowest = datum;
    if (datum.value > highest.value) highest = datum;
  }
  if (lowest.value === highest.value) {
    return `All ${drawn.length} areas with a figure stand at ${withUnit(first.value, measure)} ${when}.`;
  }
  return `The figures held ${when} go from ${formatNumber(lowest.value, measure.decimals)} (${lowest.name}) to ${withUnit(highest.value, measure)} (${highest.name}).`;
}

function chosenSentence(measure: Measure, model: CompareModel, chosen: readonly string[]): string {
  const held = chosen.flatMap(
    (code) => model.ofYear.find((datum) => datum.code === code && isDrawn(datum)) ?? [],
  );
  if (held.length === 0 || held.length > namedAtMost) return '';
  const parts = held.map(
    ({ name, value }) => `${name} ${formatNumber(value ?? 0, measure.decimals)}`,
  );
  return `${listOf(parts)}.`;
}

/**
 * The paragraph of the compare view: the range over areas, the chosen ones, the nation, and how
 * much is held. Plain enough to print.
 */
export function comparisonParagraph(
  measure: Measure,
  model: CompareModel,
  chosen: readonly string[],
): string {
  const { year, ofYear, nationOfYear, areasWithFigure } = model;
  const drawn = ofYear.filter(isDrawn);
  const national =
    nationOfYear && isDrawn(nationOfYear)
      ? `England and Wales: ${withUnit(nationOfYear.value, measure)}.`
      : '';
  if (drawn.length === 0) {
    return [
      `No area has a figure for this measure ${periodInSentence(measure.period, year)}.`,
      national,
      'Choose another year from the strip, or another measure.',
    ]
      .filter(Boolean)
      .join(' ');
  }
  const coverage =
    areasWithFigure < areaCount * thinCoverage
      ? `Only ${areasWithFigure} of ${areaCount} areas have a figure, so this says little about the rest.`
      : `${areasWithFigure} of ${areaCount} areas have a figure.`;
  return [
    rangeSentence(measure, drawn, year),
    chosenSentence(measure, model, chosen),
    national,
    national && !model.drawsNation
      ? 'The charts leave the national count out, because it dwarfs those of areas.'
      : '',
    areasWithFigure === 1 ? `Only 1 of ${areaCount} areas has a figure.` : coverage,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What a screen reader hears on a mark. */
export function markSentence(row: ComparisonRow, measure: Measure): string {
  const { shortTitle, unit, period } = measure;
  const made =
    row.numerator !== null && row.denominator !== null
      ? ` ${formatNumber(row.numerator)} over ${denominatorText(row)}.`
      : '';
  return `${row.area}, ${periodOf(period, row.year_ending)}: ${shortTitle} ${valueText(row, measure)} ${unit}.${made} Enter shows the source.`;
}

/** The areas without a number in a year, by the reason why. */
export function namesWithoutFigure(
  data: readonly Datum[],
): { status: Status; title: string; names: string[] }[] {
  const reasons = ['not_held', 'not_published', 'not_applicable'] as const;
  return reasons
    .map((status) => ({
      status,
      title: statusTitles[status].replace(/^n/, 'N'),
      names: data
        .filter((datum) => datum.status === status)
        .map((datum) => areaOfCode(datum.code)?.name ?? datum.name)
        .sort(),
    }))
    .filter(({ names }) => names.length > 0);
}
