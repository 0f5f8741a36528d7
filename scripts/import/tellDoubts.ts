import type { Doubt } from '../../src/report/figure.ts';
import type { ReadFile } from './readAll.ts';
import { tell } from './tellLine.ts';

/** So many doubts are told one by one; more of them are told by kind. */
const mostSingly = 20;
const mostOfKind = 3;
const mostPlaces = 6;

const titles: Record<Doubt['kind'], string> = {
  area: 'the area is not clear',
  year: 'the year is not clear',
  population_year: 'the population is of another year than the one that is known',
  population: 'the population is not the held one, rounded',
  unknown_row: 'a row is not known',
  unreadable: 'a cell holds no number that can stand there',
  read_twice: 'a figure stands twice with different values',
  missing: 'a figure that every report has is missing',
  total: 'a total is not the sum of its parts',
  rate: 'a rate does not fit its count and population',
  last_year: 'a figure is far from that of the year before',
  held: 'a figure is held with another value',
};

interface PlacedDoubt {
  file: ReadFile;
  doubt: Doubt;
}

/** How to say what the document does not. */
const tellAdvice = (read: readonly ReadFile[]): void => {
  for (const kind of ['area', 'year'] as const) {
    const asked = read.filter(({ doubts }) => doubts.some((doubt) => doubt.kind === kind));
    const option = kind === 'area' ? '--area NAME' : '--year YEAR';
    for (const { path, label } of asked) {
      tell(`${label}: say it with ${path === label ? '' : `npm run import -- ${path} `}${option}.`);
    }
  }
};

const shorten = (names: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const shown = [...counts].map(([name, times]) => (times > 1 ? `${name} ×${times}` : name));
  const more = shown.length - mostPlaces;
  const first = shown.slice(0, mostPlaces).join(', ');
  return more > 0 ? `${first} and ${more} more` : first;
};

/** In one file the areas where a doubt stands, in several files these. */
const describePlaces = (doubts: readonly PlacedDoubt[]): string => {
  const names = new Set(doubts.map(({ file }) => file.name));
  const [only, more] = names;
  if (only === undefined || more !== undefined) return shorten(doubts.map(({ file }) => file.name));
  const placed = doubts.flatMap(({ file: { area, yearEnding } }) =>
    area === null ? [] : [`${area} ${yearEnding ?? ''}`.trim()],
  );
  return placed.length === 0 ? only : `${only} (${shorten(placed)})`;
};

const tellKind = (kind: Doubt['kind'], doubts: readonly PlacedDoubt[]): void => {
  tell(`${doubts.length} times ${titles[kind]}: ${describePlaces(doubts)}`);
  for (const { file, doubt } of doubts.slice(0, mostOfKind)) {
    tell(`  such as ${file.label}: ${doubt.message}`);
  }
};

/**
 * Tells the doubts: a few one by one, many by kind with their number, places and examples, so that
 * a hundred files still give a page that a person reads.
 *
 * @param isFull whether all of them are told one by one
 */
export const tellDoubts = (read: readonly ReadFile[], isFull: boolean): void => {
  const all = read.flatMap((file) => file.doubts.map((doubt): PlacedDoubt => ({ file, doubt })));
  if (isFull || all.length <= mostSingly) {
    for (const { file, doubt } of all) tell(`${file.label}: ${doubt.message}`);
    tellAdvice(read);
    return;
  }
  const kinds = new Set(all.map(({ doubt }) => doubt.kind));
  for (const kind of kinds) {
    const own = all.filter(({ doubt }) => doubt.kind === kind);
    if (own.length > mostOfKind) tellKind(kind, own);
    else for (const { file, doubt } of own) tell(`${file.label}: ${doubt.message}`);
  }
  tell(`${all.length} doubts in all; npm run import -- --explain FILE tells each of them.`);
  tellAdvice(read);
};
