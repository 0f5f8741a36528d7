import { nation } from '../../src/vocabulary/areas.ts';
import type { AddUpCheck } from './addUpChecks.ts';
import { populationWords } from '../../src/words/populationWords.ts';
import type { NationCheck } from './nationChecks.ts';
import type { RateCheck } from './rateChecks.ts';
import { compareKeys, type ReconciledFigure } from './reconcile.ts';
import type { SourceRegistry } from './sourceRegistry.ts';
import type { Step } from './steps.ts';
import type { Cell, Table } from './table.ts';
import type { FigureKey, Sources } from './types.ts';

const keyColumns = [
  ['area', 'VARCHAR'],
  ['area_code', 'VARCHAR'],
  ['year_ending', 'INTEGER'],
  ['measure', 'VARCHAR'],
  ['category', 'VARCHAR'],
  ['level', 'VARCHAR'],
  ['value', 'DOUBLE'],
  ['quality', 'VARCHAR'],
  ['source', 'INTEGER'],
] as const;

/** What all checks found, for the table of flags and the change log. */
export interface Findings {
  totals: readonly AddUpCheck[];
  rates: readonly RateCheck[];
  steps: readonly Step[];
  nation: readonly NationCheck[];
}

/** ONS code of an area's name. */
export type CodeOf = (area: string) => string;

/** The ONS codes of the areas read, and of the nation. */
export const codesOf = (sources: Sources): CodeOf => {
  const codes = new Map(sources.areas.map((area) => [area.area, area.area_code]));
  return (area) => codes.get(area) ?? nation.code;
};

const cellsOf = (key: Omit<FigureKey, 'measure'> & { measure: string }, code: string): Cell[] => [
  key.area,
  code,
  key.year_ending,
  key.measure,
  key.category,
  key.level,
];

/** One figure a row, as chosen. */
export const figuresTable = (
  figures: readonly ReconciledFigure[],
  codeOf: CodeOf,
  registry: SourceRegistry,
): Table => ({
  name: 'figures',
  columns: keyColumns,
  rows: figures.map(({ chosen }) => [
    ...cellsOf(chosen, codeOf(chosen.area)),
    chosen.value,
    chosen.quality,
    registry.numberOf(chosen.source),
  ]),
});

/** Every reading of every figure; `chosen` marks the one that stands in the figures. */
export const readingsTable = (
  figures: readonly ReconciledFigure[],
  codeOf: CodeOf,
  registry: SourceRegistry,
): Table => ({
  name: 'readings',
  columns: [...keyColumns, ['chosen', 'BOOLEAN']],
  rows: figures.flatMap((figure) =>
    figure.readings.map((reading) => [
      ...cellsOf(reading, codeOf(reading.area)),
      reading.value,
      reading.quality,
      registry.numberOf(reading.source),
      reading === figure.chosen,
    ]),
  ),
});

/** The figures set aside, with the reason. */
export const setAsideTable = (
  sources: Sources,
  codeOf: CodeOf,
  registry: SourceRegistry,
): Table => ({
  name: 'set_aside',
  columns: [...keyColumns, ['reason', 'VARCHAR']],
  rows: [...sources.setAside]
    .sort((a, b) => compareKeys(a, b) || a.line - b.line)
    .map((one) => [
      ...cellsOf(one, codeOf(one.area)),
      one.value,
      one.quality,
      registry.numberOf(one.source),
      one.reason,
    ]),
});

const number = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: 2 });

/** One sentence on a total that is not the sum of its parts. */
export const describeAddUp = (check: AddUpCheck): string => {
  const parts = check.parts.map((part) => number(part.value)).join(' + ');
  return `The total is given as ${number(check.total.value)}, but its parts ${parts} make ${number(check.sum)}.`;
};

/** One sentence on a published rate that is not the computed one. */
export const describeRateCheck = (check: RateCheck): string => {
  const kind = check.published.measure === 'category_1_rate_10_plus' ? '' : 'one in every ';
  return `Published as ${kind}${number(check.published.value)}; the count of ${number(check.count.value)} and the population of ${populationWords(check.populationOf)} give ${kind}${number(check.computed)}.`;
};

/** One sentence on a national figure that its areas pass. */
export const describeNation = ({ nation, areas, sum }: NationCheck): string =>
  `Given as ${number(nation.value)}, but the ${number(areas.length)} areas held come to ${number(sum)} alone.`;

/** One sentence on readings that differ. */
export const describeConflict = (figure: ReconciledFigure): string => {
  const readings = figure.readings.map(
    (reading) => `${number(reading.value)} (${reading.quality}: ${reading.source.title})`,
  );
  return `Sources differ: ${readings.join('; ')}. The first is used.`;
};

/** What a reader should know about single figures. */
export const flagsTable = (figures: readonly ReconciledFigure[], findings: Findings): Table => {
  const flags = [
    ...figures
      .filter((figure) => figure.conflict)
      .map((figure) => ({
        figure: figure.chosen,
        kind: 'sources_differ',
        note: describeConflict(figure),
      })),
    ...findings.totals
      .filter((check) => !check.agrees)
      .map((check) => ({
        figure: check.total,
        kind: 'does_not_add_up',
        note: describeAddUp(check),
      })),
    ...findings.rates
      .filter((check) => !check.agrees)
      .map((check) => ({
        figure: check.published,
        kind: 'published_rate_differs',
        note: describeRateCheck(check),
      })),
    ...findings.nation.map((check) => ({
      figure: check.nation,
      kind: 'below_its_areas',
      note: describeNation(check),
    })),
    ...findings.steps,
  ];
  const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return {
    name: 'flags',
    columns: [
      ['area', 'VARCHAR'],
      ['year_ending', 'INTEGER'],
      ['measure', 'VARCHAR'],
      ['category', 'VARCHAR'],
      ['level', 'VARCHAR'],
      ['kind', 'VARCHAR'],
      ['note', 'VARCHAR'],
    ],
    rows: flags
      .sort(
        (a, b) => compareKeys(a.figure, b.figure) || compareText(a.kind + a.note, b.kind + b.note),
      )
      .map(({ figure, kind, note }) => [
        figure.area,
        figure.year_ending,
        figure.measure,
        figure.category,
        figure.level,
        kind,
        note,
      ]),
  };
};
