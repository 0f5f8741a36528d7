import { areaCount } from '../../../src/vocabulary/areas.ts';
import { measures } from '../../../src/vocabulary/measures.ts';
import type { ReadFile } from '../../import/readAll.ts';
import type { Coverage, YearCoverage } from './coverage.ts';

/** What a run has done, for the page that tells it. */
export interface RunResult {
  before: Coverage;
  /** After writing, or as it would be; `null` where the sources would not be sound. */
  after: Coverage | null;
  /** Whether `--write` was given. */
  isWriting: boolean;
  added: number;
  replaced: number;
  /** Figures read that are held already. */
  same: number;
  /** Figures that contradict held ones and were not told to take their place. */
  conflicts: number;
  /** Files that wait for a decision about their doubts. */
  waiting: readonly ReadFile[];
  read: readonly ReadFile[];
  /** What could not be fetched or read, by title. */
  notRead: readonly string[];
  /** Whether some of it can be had later. */
  isPassing: boolean;
  /** The options of the command that a further run needs too, such as `--tables`. */
  options: readonly string[];
}

const mostNames = 8;
const number = (value: number): string => value.toLocaleString('en-GB');
const plural = (count: number, word: string): string =>
  `${number(count)} ${word}${count === 1 ? '' : 's'}`;

const placesOf = (count: number): string =>
  `${number(count)} ${count === 1 ? 'area and year' : 'areas and years'}`;

const kindWords: Partial<Record<string, string>> = {
  held: 'a held figure says otherwise',
  total: 'a total is not the sum of its parts',
  rate: 'count, population and published rate do not fit',
  last_year: 'the figure of the year before is not the one that was held',
  read_twice: 'two readings contradict each other',
  unknown_row: 'a row or column is not known',
  unreadable: 'a cell could not be read',
  missing: 'a figure that reports have is missing',
  area: 'the area is not clear',
  year: 'the year is not clear',
  population_year: 'the year of the population is not clear',
};

/** The rows of a table of texts, the columns in line; the last one is filled up too where told. */
const inColumns = (rows: readonly (readonly string[])[], isFilled = false): string[] => {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) => row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('   '))
    .map((line) => (isFilled ? line : line.trimEnd()));
};

const arrow = (before: number, after: number | undefined): string => {
  if (after === undefined || after === before) return number(before);
  return `${number(before)} → ${number(after)}`;
};

const sentenceOf = ({ areas, measures: held, values, years }: Coverage): string =>
  `${areas} of ${areaCount} areas x ${years.length} years x ${held} of ${measures.length} measures, ${plural(values, 'value')}`;

const heldLines = ({ before, after, isWriting }: RunResult): string[] => {
  const yearsOf = (coverage: Coverage | null): number[] =>
    (coverage?.years ?? []).map((one) => one.yearEnding);
  const years = [...new Set([...yearsOf(before), ...yearsOf(after)])].sort((a, b) => a - b);
  const none: YearCoverage = { yearEnding: 0, areas: 0, measures: 0, values: 0 };
  const of = (coverage: Coverage, year: number): YearCoverage =>
    coverage.years.find(({ yearEnding }) => yearEnding === year) ?? none;
  const rows = years.map((year) => {
    const [one, other] = [of(before, year), after === null ? undefined : of(after, year)];
    return [
      String(year),
      ...(['areas', 'measures', 'values'] as const).map((name) => arrow(one[name], other?.[name])),
    ];
  });
  const [first, then] = inColumns([['Before:'], [isWriting ? 'Now:' : 'With --write:']], true);
  return [
    `${first} ${sentenceOf(before)}`,
    `${then} ${after === null ? 'the sources would not be sound; see above.' : sentenceOf(after)}`,
    '',
    ...inColumns([['year ending March', 'areas', 'measures', 'values'], ...rows]),
  ];
};

const doubtLines = ({ read, waiting }: RunResult): string[] => {
  const doubts = read.flatMap((file) => file.doubts);
  if (doubts.length === 0) return ['In doubt: nothing.'];
  const doubted = read.filter((file) => file.doubts.length > 0);
  const files = new Set(doubted.map((file) => file.path)).size;
  const kinds = [...new Set(doubts.map((doubt) => doubt.kind))]
    .map((kind) => ({ kind, count: doubts.filter((doubt) => doubt.kind === kind).length }))
    .sort((a, b) => b.count - a.count);
  return [
    `In doubt: ${plural(doubts.length, 'doubt')} in ${plural(files, 'file')}, about ${placesOf(doubted.length)}; ${number(waiting.length)} of these wait for a decision. They are told above.`,
    ...kinds.map(
      ({ kind, count }) => `  ${number(count)}: ${kindWords[kind] ?? kind.replace(/_/g, ' ')}`,
    ),
  ];
};

const notReadLines = ({ notRead }: RunResult): string[] => {
  if (notRead.length === 0) return [];
  const further = notRead.length - mostNames;
  return [
    `Not fetched or not read: ${plural(notRead.length, 'file')}.`,
    ...notRead.slice(0, mostNames).map((title) => `  ${title}`),
    ...(further > 0 ? [`  and ${number(further)} more`] : []),
  ];
};

/** The command to type next, and why. */
export const nextSteps = (result: RunResult): string[] => {
  const { isWriting, added, replaced, conflicts, waiting, isPassing } = result;
  const command = (...more: string[]): string =>
    ['npm run --silent update --', ...result.options, ...more].join(' ').replace(/ --$/, '');
  const steps: string[] = [];
  if (isPassing) {
    const own = isWriting ? ['--write'] : [];
    steps.push(`Later, since GOV.UK did not give everything: ${command(...own)}`);
  }
  const settle = [
    ...(conflicts > 0 ? ['--replace'] : []),
    ...(waiting.length > 0 ? ['--accept'] : []),
  ];
  const isNew = added + replaced > 0;
  if (!isWriting && isNew) steps.push(`To take the new figures in: ${command('--write')}`);
  if (settle.length > 0) {
    const what = [
      ...(conflicts > 0 ? [`${plural(conflicts, 'figure')} that contradict held ones`] : []),
      ...(waiting.length > 0 ? [`${placesOf(waiting.length)} in doubt`] : []),
    ].join(' and ');
    steps.push(
      `When you have looked at ${what}, to take these in as well: ${command('--write', ...settle)}`,
    );
  }
  const isDone = isWriting && isNew && conflicts === 0;
  if (isDone) steps.push('To see what changed: data/CHANGES.md, and in the browser: npm start');
  return steps.length > 0 ? steps : ['Nothing: all that GOV.UK has is held.'];
};

const doneLine = ({ isWriting, added, replaced, same, conflicts }: RunResult): string => {
  const isHeldBack = isWriting && conflicts > 0;
  const verb = isHeldBack ? 'Nothing was written: ' : isWriting ? 'Written: ' : 'To write: ';
  return `${verb}${plural(added, 'new figure')}, ${number(replaced)} that take another's place, ${number(conflicts)} that contradict held ones; ${number(same)} are held already.`;
};

/** The one page after a run: what is held before and after, what is in doubt, what to type next. */
export const pageLines = (result: RunResult): string[] => [
  ...heldLines(result),
  '',
  doneLine(result),
  ...doubtLines(result),
  ...notReadLines(result),
  '',
  'Next:',
  ...nextSteps(result).map((step) => `  ${step}`),
];
