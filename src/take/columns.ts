import type { Cell, CellKind } from '../data/parquet/readRows.ts';
import { qualities } from '../vocabulary/quality.ts';
import { textSeparator } from './severalTexts.ts';
import type { TakeRow } from './takeRow.ts';

/** A column of a file. */
export interface FileColumn<Name extends string = string> {
  name: Name;
  kind: CellKind;
  /** What the column holds, with its unit, in one or two sentences. */
  description: string;
  /** Whether every row has something here. */
  always: boolean;
  /** Width in a spreadsheet, in characters. */
  width: number;
}

/** A row of a file: a cell for each of its columns. */
export type FileRow<Name extends string = string> = Readonly<Record<Name, Cell>>;

/** A column of every file of figures to take away. */
export interface TakeColumn extends FileColumn<keyof TakeRow> {
  kind: Exclude<CellKind, 'boolean'>;
  /** Whether a cell may hold several texts, separated as severalTexts.ts says. */
  several: boolean;
}

const codeWidth = 14;
/** Usual widths in a spreadsheet, in characters. */
export const numberWidth = 16;
export const textWidth = 40;

const text = (name: keyof TakeRow, description: string, width = textWidth): TakeColumn => ({
  name,
  kind: 'text',
  description,
  always: false,
  several: false,
  width,
});
const always = (column: TakeColumn): TakeColumn => ({ ...column, always: true });
const number = (name: keyof TakeRow, description: string): TakeColumn => ({
  ...text(name, description, numberWidth),
  kind: 'number',
});
const several = (name: keyof TakeRow, description: string): TakeColumn => ({
  ...text(name, description),
  several: true,
});

/** The one list of columns, in the order of every file. */
export const takeColumns: readonly TakeColumn[] = [
  always(text('measure', 'Id of the measure; it does not change between releases.', textWidth)),
  always(text('measure_title', 'Title of the measure.')),
  always(text('unit', 'Unit of value, interval_low, interval_high and published_value.')),
  always(text('area_code', 'ONS code of the area; K04000001 is England and Wales.', codeWidth)),
  always(text('area', 'Name of the MAPPA area, or England and Wales.')),
  always({
    ...number('year_ending', 'Year of the 31 March that ends the reporting year.'),
    kind: 'integer',
  }),
  always(
    text('period', 'What the figure covers: the day of a snapshot, or the year that ends on it.'),
  ),
  always(
    text(
      'status',
      'held: a figure above zero. zero: a figure that is zero. published_rate: a rate as it was published, whose count is not held. not_applicable: the cell does not exist, or there is nobody to divide by. not_published: the source withholds it. not_held: the figure or its denominator has not been found.',
      codeWidth,
    ),
  ),
  number(
    'value',
    'The value in the unit of the row, not rounded but where only the rounded rate was published; empty unless the status is held, zero or published_rate.',
  ),
  number('interval_low', 'Lower bound of the 95% interval of the value, in the same unit.'),
  number('interval_high', 'Upper bound of the 95% interval of the value, in the same unit.'),
  number(
    'numerator',
    'What is counted: people, orders or events. Empty where a rate was published without its count.',
  ),
  number(
    'numerator_low',
    'The numerator, or the smallest count that a rate published without its count allows.',
  ),
  number(
    'numerator_high',
    'The numerator, or the largest count that a rate published without its count allows.',
  ),
  number(
    'denominator',
    'What the numerator is divided by: people; the middle where only bounds are known. Empty for a count.',
  ),
  number('denominator_low', 'Lower bound of what is known of the denominator, in people.'),
  number('denominator_high', 'Upper bound of what is known of the denominator, in people.'),
  text('denominator_basis', 'How the denominator is known.'),
  text(
    'quality',
    `How the weakest of the figures used was read: ${qualities.join(', ')}, strongest first.`,
    codeWidth,
  ),
  number(
    'published_value',
    'The rate as its source printed it, rounded, in the unit of the row, where there is one.',
  ),
  number(
    'value_on_one_base',
    'The value over the population of the mid-year before, all years on the base of the 2021 Census: for changes over time. Up to March 2021 that population is an estimate.',
  ),
  several(
    'source_titles',
    `Titles of the sources of all figures used, separated by "${textSeparator}".`,
  ),
  several(
    'source_addresses',
    `Addresses of these sources in the same order, separated by "${textSeparator}"; nothing where none is known.`,
  ),
  text('flag', 'What the checks found of a figure used: it waits for a look at its source.'),
  text('note', 'Why there is no value, or what to know about it.'),
];
