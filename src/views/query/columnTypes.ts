import { tableNotes } from '../../data/tableNotes.ts';

const whole = new Set([
  'year_ending',
  'source',
  'mid_year',
  'population',
  'population_10_plus',
  'per',
  'decimals',
  'year_from',
  'year_to',
  'denominator_mid_year',
  'rates_tested',
  'rates_reproduced',
]);
const fractional = new Set([
  'value',
  'value_low',
  'value_high',
  'interval_low',
  'interval_high',
  'numerator',
  'numerator_low',
  'numerator_high',
  'denominator',
  'denominator_low',
  'denominator_high',
  'one_base_denominator',
  'published_value',
  'longitude',
  'latitude',
]);
const yesOrNo = new Set(['chosen', 'is_nation', 'added_up', 'is_estimated', 'one_base_estimated']);

const typeOf = (column: string): string => {
  if (whole.has(column)) return 'INTEGER';
  if (fractional.has(column)) return 'DOUBLE';
  return yesOrNo.has(column) ? 'BOOLEAN' : 'VARCHAR';
};

/** The types of the columns by table, shown before the engine is there; a test holds them to it. */
export const columnTypes: Readonly<Record<string, Readonly<Record<string, string>>>> =
  Object.fromEntries(
    Object.entries(tableNotes).map(([table, { columns }]) => [
      table,
      Object.fromEntries(Object.keys(columns).map((column) => [column, typeOf(column)])),
    ]),
  );
