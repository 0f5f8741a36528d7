import { nation } from '../../src/vocabulary/areas.ts';
import type { FigureCell, Measure } from '../../src/vocabulary/measure.ts';
import { measures } from '../../src/vocabulary/measures.ts';
import type { CodeOf } from './figureTables.ts';
import { oneBasePopulations } from './oneBase.ts';
import type { RateCheck } from './rateChecks.ts';
import type { SourceRegistry } from './sourceRegistry.ts';
import type { Cell, Table } from './table.ts';
import type { Sources } from './types.ts';

const sourcesTable = (registry: SourceRegistry): Table => ({
  name: 'sources',
  columns: [
    ['source', 'INTEGER'],
    ['title', 'VARCHAR'],
    ['url', 'VARCHAR'],
  ],
  rows: registry.all.map((one) => [one.source, one.title, one.url]),
});

const areasTable = (sources: Sources): Table => ({
  name: 'areas',
  columns: [
    ['area', 'VARCHAR'],
    ['area_code', 'VARCHAR'],
    ['further_codes', 'VARCHAR'],
    ['country', 'VARCHAR'],
    ['region', 'VARCHAR'],
    ['aliases', 'VARCHAR'],
    ['longitude', 'DOUBLE'],
    ['latitude', 'DOUBLE'],
    ['is_nation', 'BOOLEAN'],
  ],
  rows: [
    ...sources.areas.map((one): Cell[] => [
      one.area,
      one.area_code,
      one.further_codes.join(' '),
      one.country,
      one.region,
      one.aliases.join('; '),
      one.longitude,
      one.latitude,
      false,
    ]),
    [nation.name, nation.code, '', null, null, '', null, null, true],
  ],
});

const populationsTable = (sources: Sources, codeOf: CodeOf, registry: SourceRegistry): Table => ({
  name: 'populations',
  columns: [
    ['area', 'VARCHAR'],
    ['area_code', 'VARCHAR'],
    ['population_of', 'VARCHAR'],
    ['mid_year', 'INTEGER'],
    ['edition', 'VARCHAR'],
    ['population', 'INTEGER'],
    ['population_10_plus', 'INTEGER'],
    ['source', 'INTEGER'],
  ],
  rows: sources.populations.map((one) => [
    one.area,
    codeOf(one.area),
    one.population_of,
    one.mid_year,
    one.edition,
    one.population,
    one.population_10_plus,
    registry.numberOf(one.source),
  ]),
});

const denominatorYearsTable = (
  sources: Sources,
  registry: SourceRegistry,
  rates: readonly RateCheck[],
): Table => ({
  name: 'denominator_years',
  columns: [
    ['year_ending', 'INTEGER'],
    ['population_of', 'VARCHAR'],
    ['mid_year', 'INTEGER'],
    ['edition', 'VARCHAR'],
    ['one_in_n', 'VARCHAR'],
    ['rates_tested', 'INTEGER'],
    ['rates_reproduced', 'INTEGER'],
    ['note', 'VARCHAR'],
    ['source', 'INTEGER'],
  ],
  rows: sources.denominatorYears.map((one) => {
    const tested = rates.filter(({ published }) => published.year_ending === one.year_ending);
    return [
      one.year_ending,
      one.population_of,
      one.mid_year,
      one.edition,
      one.one_in_n,
      tested.length,
      tested.filter(({ agrees }) => agrees).length,
      one.note,
      registry.numberOf(one.source),
    ];
  }),
});

const oneBaseTable = (sources: Sources, codeOf: CodeOf, registry: SourceRegistry): Table => ({
  name: 'one_base_populations',
  columns: [
    ['area', 'VARCHAR'],
    ['area_code', 'VARCHAR'],
    ['year_ending', 'INTEGER'],
    ['mid_year', 'INTEGER'],
    ['population_10_plus', 'INTEGER'],
    ['is_estimated', 'BOOLEAN'],
    ['source', 'INTEGER'],
  ],
  rows: oneBasePopulations(sources.populations).map((one) => [
    one.area,
    codeOf(one.area),
    one.year_ending,
    one.mid_year,
    one.population_10_plus,
    one.is_estimated,
    registry.numberOf(one.source),
  ]),
});

const cellOf = (cell: FigureCell | null): Cell[] =>
  cell === null ? [null, null, null] : [cell.measure, cell.category, cell.level];

const denominatorOf = (measure: Measure): Cell[] => {
  if (measure.denominator === null) return ['none', ...cellOf(null)];
  if (measure.denominator === 'population_10_plus') return ['population', ...cellOf(null)];
  return ['figure', ...cellOf(measure.denominator)];
};

/** The catalogue of measures, flat. */
export const measuresTable: Table = {
  name: 'measures',
  columns: [
    ['id', 'VARCHAR'],
    ['family', 'VARCHAR'],
    ['title', 'VARCHAR'],
    ['short_title', 'VARCHAR'],
    ['sentence', 'VARCHAR'],
    ['unit', 'VARCHAR'],
    ['numerator_measure', 'VARCHAR'],
    ['numerator_category', 'VARCHAR'],
    ['numerator_level', 'VARCHAR'],
    ['denominator_kind', 'VARCHAR'],
    ['denominator_measure', 'VARCHAR'],
    ['denominator_category', 'VARCHAR'],
    ['denominator_level', 'VARCHAR'],
    ['per', 'INTEGER'],
    ['period', 'VARCHAR'],
    ['interval_method', 'VARCHAR'],
    ['decimals', 'INTEGER'],
  ],
  rows: measures.map((one) => [
    one.id,
    one.family,
    one.title,
    one.shortTitle,
    one.sentence,
    one.unit,
    ...cellOf(one.numerator),
    ...denominatorOf(one),
    one.per,
    one.period,
    one.intervalMethod,
    one.decimals,
  ]),
};

const cellRulesTable = (sources: Sources, registry: SourceRegistry): Table => ({
  name: 'cell_rules',
  columns: [
    ['measure', 'VARCHAR'],
    ['category', 'VARCHAR'],
    ['level', 'VARCHAR'],
    ['area_scope', 'VARCHAR'],
    ['year_from', 'INTEGER'],
    ['year_to', 'INTEGER'],
    ['status', 'VARCHAR'],
    ['reason', 'VARCHAR'],
    ['source', 'INTEGER'],
  ],
  rows: sources.cellRules.map((one) => [
    one.measure,
    one.category,
    one.level,
    one.area_scope,
    one.year_from,
    one.year_to,
    one.status,
    one.reason,
    registry.numberOf(one.source),
  ]),
});

const speaksOf = (target: string, measure: Measure): boolean =>
  target === 'all' || target === measure.id || target === `family:${measure.family}`;

/** One row for every comparison measure that a break touches; the area may be `all`. */
const breaksTable = (sources: Sources, registry: SourceRegistry): Table => ({
  name: 'breaks',
  columns: [
    ['measure', 'VARCHAR'],
    ['area', 'VARCHAR'],
    ['year_ending', 'INTEGER'],
    ['base', 'VARCHAR'],
    ['title', 'VARCHAR'],
    ['reason', 'VARCHAR'],
    ['source', 'INTEGER'],
    ['source_title', 'VARCHAR'],
    ['source_url', 'VARCHAR'],
  ],
  rows: measures.flatMap((measure) =>
    sources.breaks
      .filter((one) => speaksOf(one.measure, measure))
      .map((one) => [
        measure.id,
        one.area,
        one.year_ending,
        one.base,
        one.title,
        one.reason,
        registry.numberOf(one.source),
        one.source.title,
        one.source.url,
      ]),
  ),
});

/** Everything beside the figures: sources, areas, populations, measures, rules, breaks. */
export const contextTables = (
  sources: Sources,
  codeOf: CodeOf,
  registry: SourceRegistry,
  rates: readonly RateCheck[],
): Table[] => [
  sourcesTable(registry),
  areasTable(sources),
  populationsTable(sources, codeOf, registry),
  denominatorYearsTable(sources, registry, rates),
  oneBaseTable(sources, codeOf, registry),
  measuresTable,
  cellRulesTable(sources, registry),
  breaksTable(sources, registry),
];
