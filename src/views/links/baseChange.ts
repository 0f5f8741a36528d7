import type { View } from '../../state/view.ts';
import { measureOfId } from '../../vocabulary/measures.ts';
import type { PageId } from '../../vocabulary/pages.ts';
import { firstReleaseOnOneBase } from '../../vocabulary/populationBases.ts';

const pagesWithLines: readonly PageId[] = ['compare', 'overview', 'area'];

/**
 * What there is to tell of the population base of lines: that they stand on another one than when
 * the link was made. Empty where they do not, or the view compares no years of a rate.
 * @param release number of the data release that the link was made with
 */
export function baseChange(release: number, { page, base, measure, pooled }: View): string {
  const hasLines = pagesWithLines.includes(page) || (page === 'relationship' && pooled);
  const isOfRates = page === 'area' || measureOfId(measure)?.denominator === 'population_10_plus';
  return release < firstReleaseOnOneBase && base === 'one' && hasLines && isOfRates
    ? 'Rates over the years now stand on one population base; they can still be shown as published, as they were then.'
    : '';
}
