import { breakBases } from '../../src/data/breakRow.ts';
import { categoryCodes } from '../../src/vocabulary/categories.ts';
import { figureMeasures } from '../../src/vocabulary/figureMeasures.ts';
import { levelCodes } from '../../src/vocabulary/levels.ts';
import { families } from '../../src/vocabulary/measure.ts';
import { measures } from '../../src/vocabulary/measures.ts';
import { readCsvTable } from './csvTable.ts';
import { FieldReader } from './fieldReader.ts';
import type { Problem } from './problems.ts';
import type { Frame } from './readFigures.ts';
import { oneInNForms, placeKinds } from './types.ts';
import type {
  AreaRow,
  BreakRow,
  CellRuleRow,
  DenominatorYearRow,
  PlaceRow,
  PopulationRow,
} from './types.ts';

interface Read<Row> {
  rows: Row[];
  problems: Problem[];
}

const readRows = <Column extends string, Row>(
  text: string,
  frame: Frame,
  columns: readonly Column[],
  identity: (row: Row) => string,
  read: (fields: FieldReader<Column>) => Row,
): Read<Row> => {
  const table = readCsvTable(text, frame.file, columns);
  const problems = [...table.problems];
  const seen = new Map<string, number>();
  const rows = table.rows.map((row) => {
    const fields = new FieldReader(row, frame.file, problems, frame.lastYear);
    const result = read(fields);
    const earlier = seen.get(identity(result));
    if (earlier !== undefined) fields.report(`the same row stands on line ${earlier} already`);
    seen.set(identity(result), earlier ?? row.line);
    return result;
  });
  return { rows, problems };
};

const sourceColumns = ['source_title', 'source_url'] as const;
const list = (text: string, separator: string): string[] =>
  text === '' ? [] : text.split(separator).map((part) => part.trim());

/** `areas.csv`: the 42 areas. */
export const readAreas = (text: string, frame: Frame): Read<AreaRow> =>
  readRows(
    text,
    frame,
    ['area', 'ons_codes', 'country', 'region', 'aliases', 'lon', 'lat'],
    (row) => row.area,
    (fields) => {
      const codes = list(fields.text('ons_codes'), ' ');
      for (const code of codes) {
        if (!/^[EW]\d{8}$/.test(code)) fields.report(`"${code}" is not an ONS code`);
      }
      return {
        area: fields.text('area'),
        area_code: codes[0] ?? '',
        further_codes: codes.slice(1),
        country: fields.choice('country', ['England', 'Wales'], 'country'),
        region: fields.text('region'),
        aliases: list(fields.row.values.aliases, ';'),
        longitude: fields.degrees('lon'),
        latitude: fields.degrees('lat'),
      };
    },
  );

/** `places.csv`: the names by which readers look for an area. */
export const readPlaces = (text: string, frame: Frame): Read<PlaceRow> =>
  readRows(
    text,
    frame,
    ['name', 'area', 'kind', 'ons_code', ...sourceColumns],
    (row) => `${row.name}|${row.area}`,
    (fields) => {
      const kind = fields.choice('kind', placeKinds, 'kind of place');
      const code = fields.row.values.ons_code;
      if (kind.endsWith('council') !== /^[EW]0[6-9]\d{6}$/.test(code)) {
        fields.report(`ons_code "${code}" does not go with a ${kind}; councils alone have one`);
      }
      fields.source('source_title', 'source_url');
      return {
        name: fields.text('name'),
        area: fields.choice('area', frame.areaNames, 'area'),
        kind,
        ons_code: code,
      };
    },
  );

/** The year of a mid-year; `null` for a census. Reports a text that names neither. */
const midYearOf = (fields: FieldReader<'population_of'>): number | null => {
  const text = fields.text('population_of');
  const [, kind, year] = /^(mid|census)-(\d{4})$/.exec(text) ?? [];
  if (kind === undefined && text !== '') {
    fields.report(
      `population_of "${text}" is neither a mid-year (mid-2018) nor a census (census-2021)`,
    );
  }
  return kind === 'mid' ? Number(year) : null;
};

/** `populations.csv`: residents by moment and edition; those aged 10 and over may be empty. */
export const readPopulations = (text: string, frame: Frame): Read<PopulationRow> =>
  readRows(
    text,
    frame,
    ['area', 'population_of', 'edition', 'population', 'population_10_plus', ...sourceColumns],
    (row) => `${row.area}|${row.population_of}|${row.edition}`,
    (fields) => {
      const population = fields.number('population', 'whole');
      const older =
        fields.row.values.population_10_plus === ''
          ? null
          : fields.number('population_10_plus', 'whole');
      if (population === 0 || older === 0) fields.report('a population of 0; leave it empty');
      if (older !== null && older > population) {
        fields.report('population_10_plus is larger than population; one of them is wrong');
      }
      return {
        area: fields.choice('area', frame.areaNames, 'area'),
        population_of: fields.row.values.population_of,
        mid_year: midYearOf(fields),
        edition: fields.text('edition'),
        population,
        population_10_plus: older,
        source: fields.source('source_title', 'source_url'),
        line: fields.row.line,
      };
    },
  );

/** `denominator-years.csv`: the population behind the rates of each March. */
export const readDenominatorYears = (text: string, frame: Frame): Read<DenominatorYearRow> =>
  readRows(
    text,
    frame,
    ['year_ending', 'population_of', 'edition', 'one_in_n', 'note', ...sourceColumns],
    (row) => String(row.year_ending),
    (fields) => ({
      year_ending: fields.year('year_ending'),
      population_of: fields.row.values.population_of,
      mid_year: midYearOf(fields),
      edition: fields.text('edition'),
      one_in_n: fields.choice('one_in_n', oneInNForms, 'reading of "one in N"'),
      note: fields.text('note'),
      source: fields.source('source_title', 'source_url'),
      line: fields.row.line,
    }),
  );

const breakTargets = [
  'all',
  ...families.map((family) => `family:${family}`),
  ...measures.map((measure) => measure.id),
];

/** `breaks.csv`: where a series cannot be compared across a year. */
export const readBreaks = (text: string, frame: Frame): Read<BreakRow> =>
  readRows(
    text,
    frame,
    ['measure', 'area', 'year_ending', 'base', 'title', 'reason', ...sourceColumns],
    (row) => `${row.measure}|${row.area}|${row.year_ending}|${row.title}`,
    (fields) => ({
      measure: fields.choice('measure', breakTargets, 'comparison measure'),
      area: fields.choice('area', ['all', ...frame.areaNames], 'area'),
      year_ending: fields.year('year_ending'),
      base: fields.choice('base', breakBases, 'base of a break'),
      title: fields.text('title'),
      reason: fields.text('reason'),
      source: fields.source('source_title', 'source_url'),
    }),
  );

/** `cell-rules.csv`: cells that do not exist or are withheld. */
export const readCellRules = (text: string, frame: Frame): Read<CellRuleRow> =>
  readRows(
    text,
    frame,
    [
      'measure',
      'category',
      'level',
      'area_scope',
      'year_from',
      'year_to',
      'status',
      'reason',
      ...sourceColumns,
    ],
    (row) => JSON.stringify([row.measure, row.category, row.level, row.area_scope, row.year_from]),
    (fields) => ({
      measure: fields.choice('measure', ['*', ...figureMeasures.map((one) => one.id)], 'measure'),
      category: fields.choice('category', ['*', ...categoryCodes], 'category'),
      level: fields.choice('level', ['*', ...levelCodes], 'level'),
      area_scope: fields.choice('area_scope', ['areas', 'nation', 'all'], 'scope'),
      year_from: fields.yearOrNone('year_from'),
      year_to: fields.yearOrNone('year_to'),
      status: fields.choice('status', ['not_applicable', 'not_published'], 'status'),
      reason: fields.text('reason'),
      source: fields.source('source_title', 'source_url'),
    }),
  );
