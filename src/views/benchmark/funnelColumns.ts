import { isDrawn, remarksOf, type Datum } from '../../charts/datum.ts';
import type { FunnelPoint } from '../../statistics/funnel/funnel.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import { describeDenominator } from '../../words/cells.ts';
import { formatNumber } from '../../words/numbers.ts';
import type { TableColumn } from '../table/tableModel.ts';
import { standingTitles } from './funnelModel.ts';

/** What is to be known of the figures; no column where there is nothing. */
function remarksColumn(data: readonly Datum[]): TableColumn<FunnelPoint>[] {
  const remarks = new Map(
    data.filter(isDrawn).flatMap((datum) => {
      const said = remarksOf(datum).join(' ');
      return said === '' ? [] : [[datum.code, said] as const];
    }),
  );
  const text = ({ code }: FunnelPoint): string => remarks.get(code) ?? '';
  return remarks.size === 0 ? [] : [{ id: 'remarks', title: 'To be known', kind: 'text', text }];
}

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;

/**
 * The columns of the table equal to the funnel.
 * @param data the areas of the year, which say what is to be known of a figure
 */
export const funnelColumns = (
  measure: Measure,
  data: readonly Datum[],
): TableColumn<FunnelPoint>[] => [
  { id: 'area', title: 'Area', kind: 'text', text: ({ name }) => name },
  {
    id: 'value',
    title: 'Value',
    kind: 'number',
    value: ({ value }) => value,
    text: ({ value }) => formatNumber(value, measure.decimals),
  },
  {
    id: 'denominator',
    title: describeDenominator(measure) ?? '',
    kind: 'number',
    value: ({ denominator }) => denominator,
    text: ({ denominator }) => formatNumber(denominator),
  },
  {
    id: 'z-score',
    title: 'Standard errors from the middle',
    kind: 'number',
    value: ({ zScore }) => zScore,
    text: ({ zScore }) => signed(zScore),
  },
  {
    id: 'plain',
    title: 'Limits of chance alone',
    kind: 'text',
    text: ({ plain }) => standingTitles[plain],
  },
  {
    id: 'adjusted',
    title: 'Limits with the spread between areas',
    kind: 'text',
    text: ({ adjusted }) => standingTitles[adjusted],
  },
  ...remarksColumn(data),
];
