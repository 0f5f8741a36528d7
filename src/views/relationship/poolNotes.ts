import type { BreakRow } from '../../data/breakRow.ts';
import { poolingObstacle } from '../../statistics/correlation/pooledYears.ts';
import type { Stretch } from '../../statistics/correlation/stretches.ts';
import { baseTitles } from '../../statistics/words/baseSentences.ts';
import { legends } from '../../statistics/words/legend.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import type { RelationshipModel } from './relationshipModel.ts';

/** "2020", "2019 to 2021". */
export const yearsOf = ({ firstYear, lastYear }: Stretch): string =>
  firstYear === lastYear ? `${firstYear}` : `${firstYear} to ${lastYear}`;

/** What must be known of how years were pooled, or why they were not; a sentence or two each. */
export function poolNotes(
  measures: readonly Measure[],
  model: Pick<RelationshipModel, 'pool' | 'pairs' | 'base'>,
  breaks: readonly BreakRow[],
): string[] {
  const { pool, pairs, base } = model;
  const counts = measures.filter((measure) => poolingObstacle(measure) !== null);
  if (counts.length > 0) {
    return [
      `Years are not pooled: ${counts.map(({ title }) => `“${title}”`).join(' and ')} ${counts.length === 1 ? 'is a plain count' : 'are plain counts'}. Areas hold different years, and a sum over more of them would be larger for no other reason. One year is shown; rates, ratios and shares can be pooled.`,
    ];
  }
  if (!pool) return [];
  const { chosen, used } = pool;
  const crossed = breaks.filter(
    ({ measure, area, year_ending: year }) =>
      measures.some(({ id }) => id === measure) &&
      area === 'all' &&
      year > chosen.firstYear &&
      year <= chosen.lastYear,
  );
  const named = [...new Set(crossed.map((one) => `${one.year_ending}: ${one.title}`))].sort();
  const yearCounts = pairs.map(({ years }) => years.length);
  const [least, most] = [Math.min(...yearCounts), Math.max(...yearCounts)];
  return [
    named.length > 0
      ? `${yearsOf(chosen)} crosses a break in comparability (${named.join('; ')}). Years on its two sides are not added up: ${yearsOf(used)} ${used.firstYear === used.lastYear ? 'is' : 'are'} shown, where most areas have both figures.`
      : '',
    pairs.length > 0
      ? `Each area is pooled over the years in which it has both figures, the sum of its numerators over the sum of its denominators: ${least === most ? `${least}` : `from ${least} to ${most}`} ${most === 1 ? 'year' : 'years'} an area.`
      : '',
    base === null || pairs.length === 0
      ? ''
      : `Rates of the years pooled are ${baseTitles[base]}.${base === 'one' ? ` ${legends.oneBase}` : ''}`,
    measures.some(({ period }) => period === 'snapshot')
      ? 'Those counted on 31 March are mostly the same people a year later, so pooling adds little evidence: the interval of a pooled snapshot is that of one mean year.'
      : '',
  ].filter(Boolean);
}
