import { areaCount } from '../../src/vocabulary/areas.ts';
import { populationWords } from '../../src/words/populationWords.ts';
import { changeCounts } from '../../src/words/releaseWords.ts';
import type { ReleaseChanges } from './keptReleases.ts';
import { countChanges, describeChanges, nameFigure } from './changeWords.ts';
import { diffFigures, type ReleasedFigure } from './diffFigures.ts';
import {
  describeAddUp,
  describeConflict,
  describeNation,
  describeRateCheck,
  type Findings,
} from './figureTables.ts';
import type { RateCheck } from './rateChecks.ts';
import type { ReconciledFigure } from './reconcile.ts';
import type { Release } from './release.ts';
import type { FigureKey } from './types.ts';

/** How many of the areas have a value for a measure in a year. */
export interface Coverage {
  title: string;
  year_ending: number;
  areas: number;
}

/** What the change log is written from. */
export interface ChangeLogInput {
  release: Release;
  figures: readonly ReconciledFigure[];
  /** The figures of the last release, and of the one before it. */
  released: readonly ReleasedFigure[];
  releasedBefore: readonly ReleasedFigure[];
  /** How the values that are made of the figures have changed since each release. */
  sinceReleases: readonly ReleaseChanges[];
  findings: Findings;
  coverage: readonly Coverage[];
}

const place = (key: FigureKey): string => `${key.area} ${key.year_ending}, ${nameFigure(key)}`;

const section = (title: string, lines: readonly string[]): string[] => [
  `## ${title}`,
  '',
  ...(lines.length > 0 ? lines : ['None.']),
  '',
];

const rateSummary = (checks: readonly RateCheck[]): string[] => {
  const lines: string[] = [];
  for (const year of [...new Set(checks.map((one) => one.published.year_ending))].sort()) {
    for (const [measure, words] of [
      ['category_1_rate_10_plus', 'rates per 100,000'],
      ['category_1_one_in_n_10_plus', 'rates "one in every N"'],
    ]) {
      const tested = checks.filter(
        (one) => one.published.year_ending === year && one.published.measure === measure,
      );
      if (tested.length === 0) continue;
      const right = tested.filter((one) => one.agrees).length;
      lines.push(
        `- March ${year}: ${right} of ${tested.length} published ${words} are reproduced by count and population of ${populationWords(tested[0]?.populationOf ?? '')}.`,
      );
    }
  }
  const wrong = checks.filter((one) => !one.agrees);
  return [...lines, ...wrong.map((one) => `- ${place(one.published)}: ${describeRateCheck(one)}`)];
};

const coverageTable = (coverage: readonly Coverage[]): string[] => {
  const titles = [...new Set(coverage.map((one) => one.title))];
  const years = [...new Set(coverage.map((one) => one.year_ending))].sort();
  const cell = (title: string, year: number): string =>
    String(coverage.find((one) => one.title === title && one.year_ending === year)?.areas || '–');
  return [
    `Areas, of ${areaCount}, that have a value:`,
    '',
    `| Year ending | ${titles.join(' | ')} |`,
    `| --- |${titles.map(() => ' ---: |').join('')}`,
    ...years.map((year) => `| ${year} | ${titles.map((title) => cell(title, year)).join(' | ')} |`),
  ];
};

/** The data change log as Markdown, in words that a person can check before publishing. */
export const writeChangeLog = (input: ChangeLogInput): string => {
  const { release, figures, findings } = input;
  const now = figures.map((figure): ReleasedFigure => figure.chosen);
  const pending = diffFigures(input.released, now);
  const inRelease = diffFigures(input.releasedBefore, input.released);
  const totals = findings.totals;
  const lines = [
    '# Data change log',
    '',
    'Written by the data build from the sources in `data/`; do not edit. Read it before publishing.',
    '',
    `The last release is number ${release.number} of ${release.date}.`,
    '',
    `## Since release ${release.number}`,
    '',
    `Figures: ${countChanges(pending)}.`,
    '',
    ...describeChanges(pending),
    ...section('Values that readers of earlier releases find changed', [
      ...input.sinceReleases.flatMap(({ number, changes }) =>
        changes.length === 0
          ? []
          : `- Of the values of release ${number}, ${changeCounts(changes)}.`,
      ),
    ]),
    ...section(
      'Sources that differ',
      figures
        .filter((figure) => figure.conflict)
        .map((figure) => `- ${place(figure.chosen)}. ${describeConflict(figure)}`),
    ),
    ...section('Totals against their parts', [
      `${totals.filter((one) => one.agrees).length} of ${totals.length} totals are the sum of their parts.`,
      ...totals
        .filter((one) => !one.agrees)
        .map((one) => `- ${place(one.total)}. ${describeAddUp(one)}`),
    ]),
    ...section(
      'The nation against its areas',
      findings.nation.map((one) => `- ${place(one.nation)}. ${describeNation(one)}`),
    ),
    ...section('Published rates against computed ones', rateSummary(findings.rates)),
    ...section(
      'Large steps and figures far from their neighbours',
      findings.steps.map((one) => `- ${place(one.figure)}: ${one.note}`),
    ),
    ...section('Coverage', coverageTable(input.coverage)),
    `## Release ${release.number} against the one before`,
    '',
    `Figures: ${countChanges(inRelease)}.`,
    '',
    ...describeChanges(inRelease),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
};
