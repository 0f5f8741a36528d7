import { remarksOf } from '../../charts/datum.ts';
import type { ComparisonRow } from '../../data/comparisonRow.ts';
import type { Release } from '../../data/release.ts';
import { addressName } from '../../vocabulary/addressNames.ts';
import { areas } from '../../vocabulary/areas.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import { qualityNames } from '../../vocabulary/quality.ts';
import { denominatorText, numeratorText, valueText } from '../../words/figureText.ts';
import { formatNumber } from '../../words/numbers.ts';
import { periodOf } from '../../words/period.ts';
import { releaseTitle } from '../../words/releaseWords.ts';
import { datumOf } from '../measure/datumOf.ts';
import { sourcesOf } from '../measure/sourcesOf.ts';
import type { PreviewData, PreviewLine } from './previewData.ts';

/** Folder of the page of an area, from the root of the site; the nation has none. */
export const areaPath = (code: string): string | null => {
  const area = areas.find((one) => one.code === code);
  return area ? `area/${addressName(area.name)}/` : null;
};

/** Folder of the page of a measure, from the root of the site. */
export const measurePath = ({ id }: Measure): string => `measure/${addressName(id)}/`;

/** What the picture of a page says of where its figures are from. */
export const originOf = (release: Release): string => `MAPPA compared, ${releaseTitle(release)}`;

/** The first sentences of a paragraph; a full stop inside a number ends none. */
export const firstSentences = (paragraph: string, count: number): string =>
  paragraph
    .split(/(?<=[.?!])\s+(?=[A-Z0-9])/)
    .slice(0, count)
    .join(' ');

/** A row as a line of the table of a page. */
export function previewLine(
  row: ComparisonRow,
  measure: Measure,
  { sources }: PreviewData,
  { name, path }: Pick<PreviewLine, 'name' | 'path'>,
): PreviewLine {
  const { low, high } = datumOf(row, measure);
  const bound = (value: number): string => formatNumber(value, measure.decimals);
  return {
    name,
    path,
    when: periodOf(measure.period, row.year_ending),
    value: valueText(row, measure),
    interval: low === null || high === null ? '' : `${bound(low)} to ${bound(high)}`,
    numerator: numeratorText(row),
    denominator: denominatorText(row),
    quality: row.quality ? qualityNames[row.quality] : '',
    remarks: row.value === null ? [] : remarksOf(datumOf(row, measure)),
    sources: sourcesOf(row, sources),
  };
}
