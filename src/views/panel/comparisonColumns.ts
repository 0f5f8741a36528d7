import type { Datum } from '../../charts/datum.ts';
import type { ComparisonRow } from '../../data/comparisonRow.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import { qualityNames } from '../../vocabulary/quality.ts';
import { denominatorText, numeratorText, valueText } from '../../words/figureText.ts';
import { formatNumber } from '../../words/numbers.ts';
import { populationWords } from '../../words/populationWords.ts';
import { datumOf } from '../measure/datumOf.ts';
import { markKeyText } from '../measure/markKeyText.ts';
import { sourcesOf, type Sources } from '../measure/sourcesOf.ts';
import type { TableColumn } from '../table/tableModel.ts';

type Column = TableColumn<ComparisonRow>;

/** What the table of a chart says beside the figures themselves. */
export interface ComparisonTableParts {
  /** The range of ranks of each area, by code; empty where the chart gives none. */
  ranks: ReadonlyMap<string, string>;
  /** The figures set to a year in which each area is 100, where the chart shows them so. */
  index: { title: string; data: ReadonlyMap<string, Datum> } | null;
  /**
   * The rows as published by area and year, where those of the table stand on one population base;
   * `null` where the table shows them as published itself.
   */
  published: ReadonlyMap<string, ComparisonRow> | null;
}

const intervalText = ({ low, high }: Datum, decimals: number): string =>
  low === null || high === null
    ? ''
    : `${formatNumber(low, decimals)} to ${formatNumber(high, decimals)}`;

/**
 * The columns of a table equal to a chart of one measure.
 * @param rows the rows of the table
 * @param sources sources by id; `null` while they are being read
 */
export function comparisonColumns(
  rows: readonly ComparisonRow[],
  measure: Measure,
  sources: Sources,
  { ranks, index, published }: ComparisonTableParts,
): Column[] {
  const number = (
    id: string,
    title: string,
    value: (row: ComparisonRow) => number | null,
    text = (row: ComparisonRow) => {
      const found = value(row);
      return found === null ? '' : formatNumber(found);
    },
  ): Column => ({ id, title, kind: 'number', value, text });
  const publishedOf = (row: ComparisonRow): ComparisonRow | undefined =>
    published?.get(markKeyText(row.area_code, row.year_ending));
  const hasNotes = rows.some(({ note }) => note !== null);
  const columns: (Column | false)[] = [
    { id: 'area', title: 'Area', kind: 'text', text: ({ area }) => area },
    number(
      'year',
      'Year',
      ({ year_ending: year }) => year,
      ({ year_ending: year }) => String(year),
    ),
    number(
      'value',
      published === null ? 'Value' : 'Value on one base',
      ({ value }) => value,
      (row) => valueText(row, measure),
    ),
    {
      id: 'interval',
      title: '95% interval',
      kind: 'number',
      value: (row) => datumOf(row, measure).low,
      text: (row) => intervalText(datumOf(row, measure), measure.decimals),
      copies: [
        { title: '95% interval from', value: (row) => datumOf(row, measure).low },
        { title: '95% interval to', value: (row) => datumOf(row, measure).high },
      ],
    },
    published !== null &&
      number(
        'as-published',
        'Value as published',
        (row) => publishedOf(row)?.value ?? null,
        (row) => {
          const before = publishedOf(row);
          return before === undefined ? '' : valueText(before, measure);
        },
      ),
    index !== null &&
      number(
        'index',
        index.title,
        (row) => index.data.get(markKeyText(row.area_code, row.year_ending))?.value ?? null,
        (row) => index.data.get(markKeyText(row.area_code, row.year_ending))?.text ?? '',
      ),
    ranks.size > 0 && {
      id: 'ranks',
      title: 'Ranks it could have',
      kind: 'text',
      text: ({ area_code: code }) => ranks.get(code) ?? '',
    },
    measure.denominator !== null &&
      number('numerator', 'Numerator', (row) => row.numerator, numeratorText),
    measure.denominator !== null &&
      number('denominator', 'Denominator', (row) => row.denominator, denominatorText),
    published !== null && {
      id: 'population',
      title: 'Population of',
      kind: 'text',
      text: ({ denominator_of: of, value }) =>
        of !== null ? populationWords(of) : value === null ? '' : 'as published',
    },
    rows.some((row) => row.published_value !== null) &&
      number(
        'published',
        'Published rate',
        (row) => row.published_value,
        (row) => row.published_value?.toLocaleString('en-GB') ?? '',
      ),
    {
      id: 'quality',
      title: 'Quality',
      kind: 'text',
      text: ({ quality }) => (quality ? qualityNames[quality] : ''),
    },
    {
      id: 'source',
      title: 'Source',
      kind: 'text',
      text: (row) =>
        sourcesOf(row, sources)
          .map(({ title }) => title)
          .join('; '),
    },
    rows.some(({ flag }) => flag !== null) && {
      id: 'flag',
      title: 'Awaits a check',
      kind: 'text',
      text: ({ flag }) => flag ?? '',
    },
    hasNotes && { id: 'note', title: 'Note', kind: 'text', text: ({ note }) => note ?? '' },
  ];
  return columns.filter((column) => column !== false);
}
