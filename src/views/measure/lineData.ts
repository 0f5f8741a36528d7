import type { Datum } from '../../charts/datum.ts';
import type { ComparisonRow } from '../../data/comparisonRow.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import type { PopulationBase } from '../../vocabulary/populationBases.ts';
import { valueText } from '../../words/figureText.ts';
import { datumOf } from './datumOf.ts';
import { dataOf } from './measureData.ts';
import { rowsOnOneBase } from './onBase.ts';

type Rows = readonly ComparisonRow[];

const onOneBase = 'on one base';
const asPublished = 'as published';

const lineDataOfRows = new WeakMap<Rows, Datum[]>();

function onBaseOf(rows: Rows, measure: Measure): Datum[] {
  const published = dataOf(rows, measure);
  const onBase = rowsOnOneBase(rows);
  return published.map((datum, place) => {
    const [before, row] = [rows[place], onBase[place]];
    if (datum.value === null || before === undefined || row === undefined) return datum;
    if (row === before) return { ...datum, basis: asPublished };
    const basis = `${onOneBase}, ${valueText(before, measure)} ${asPublished}`;
    return { ...datumOf(row, measure), basis };
  });
}

/**
 * What lines over years draw on a population base. On one base each value says what it is as
 * published, so that a line and a list of one year never contradict each other in silence. Worked
 * out once for the same rows.
 * @param rows the comparison as published
 */
export function lineDataOf(rows: Rows, measure: Measure, base: PopulationBase | null): Datum[] {
  if (base !== 'one') return dataOf(rows, measure);
  const data = lineDataOfRows.get(rows) ?? onBaseOf(rows, measure);
  lineDataOfRows.set(rows, data);
  return data;
}

/** The basis of a value that is set to a first year: which base, without the value as published. */
export const basisOfIndex = ({ basis }: Datum): Pick<Datum, 'basis'> =>
  basis === undefined ? {} : { basis: basis.startsWith(onOneBase) ? onOneBase : basis };
