import type { Measure } from '../../vocabulary/measure.ts';
import type { TableColumn } from '../table/tableModel.ts';
import type { PairCell } from './pairCells.ts';
import type { PairRow, RelationshipModel } from './relationshipModel.ts';

type Column = TableColumn<PairRow>;
type Side = 'first' | 'second';

function sideColumns(side: Side, measure: Measure): Column[] {
  const column = (
    id: string,
    title: string,
    text: (cell: PairCell) => string,
    value: (cell: PairCell) => number | null,
  ): Column => ({
    id: `${side}-${id}`,
    title: `${measure.shortTitle}${title}`,
    kind: 'number',
    text: (row) => text(row[side]),
    value: (row) => value(row[side]),
  });
  const columns = [
    column(
      'value',
      '',
      ({ text }) => text,
      ({ value }) => value,
    ),
    {
      ...column(
        'interval',
        ', 95% interval',
        ({ bounds }) => bounds,
        ({ interval }) => interval?.low ?? null,
      ),
      copies: (['low', 'high'] as const).map((end) => ({
        title: `${measure.shortTitle}, 95% interval ${end === 'low' ? 'from' : 'to'}`,
        value: (row: PairRow) => row[side].interval?.[end] ?? null,
      })),
    },
  ];
  if (measure.denominator === null) return columns;
  return [
    ...columns,
    column(
      'numerator',
      ', numerator',
      ({ numerator }) => numerator,
      ({ figure }) => figure?.numerator ?? null,
    ),
    column(
      'denominator',
      ', denominator',
      ({ denominator }) => denominator,
      ({ figure }) => figure?.denominator ?? null,
    ),
  ];
}

/** The columns of the table equal to the crosses. */
export const pairColumns = ({ first, second, pool }: RelationshipModel): Column[] => [
  { id: 'area', title: 'Area', kind: 'text', text: ({ name }) => name },
  ...(pool
    ? ([
        { id: 'years', title: 'Years', kind: 'text', text: ({ years }) => years.join(', ') },
      ] satisfies Column[])
    : []),
  ...sideColumns('first', first),
  ...sideColumns('second', second),
];
