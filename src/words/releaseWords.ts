import type { ChangedFigure, ChangeKind } from '../data/changedFigure.ts';
import type { Release } from '../data/release.ts';
import { areaOfCode, nation } from '../vocabulary/areas.ts';
import { measureOfId } from '../vocabulary/measures.ts';
import { dateInWords } from './date.ts';
import { formatNumber, listOf } from './numbers.ts';
import { periodOf } from './period.ts';

/** How each kind of change is counted in a sentence. */
const countWords: Record<ChangeKind, (count: number) => string> = {
  changed: (count) => `${count} ${count === 1 ? 'has' : 'have'} changed`,
  withdrawn: (count) => `${count} ${count === 1 ? 'was' : 'were'} withdrawn`,
  added: (count) => `${count} ${count === 1 ? 'was' : 'were'} added`,
  grounds: (count) =>
    `${count} ${count === 1 ? 'keeps its value but rests' : 'keep their value but rest'} on another source or denominator`,
};
const kinds = ['changed', 'withdrawn', 'added', 'grounds'] as const satisfies ChangeKind[];

/** "data release 1 of 21 November 2026". */
export const releaseTitle = ({ number, date }: Release): string =>
  `data release ${number} of ${dateInWords(date)}`;

/**
 * What has become of figures since a release, in a sentence; empty where nothing has.
 * @param changes those of the figures that are spoken of
 */
export function changesSentence(changes: readonly ChangedFigure[]): string {
  const counts = kinds.flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [countWords[kind](count)];
  });
  return counts.length === 0 ? '' : `Of the figures it shows, ${listOf(counts)} since then.`;
}

/** What a link made with a release that is not known here comes to. */
export function unknownReleaseSentence(number: number, releases: readonly Release[]): string {
  const newest = releases.at(-1);
  if (newest === undefined || number < newest.number) {
    return `This link names data release ${number}, of which nothing is kept here; whether the figures it shows have changed since cannot be said.`;
  }
  return `This link was made with data release ${number}, which is not here yet: the newest here is ${releaseTitle(newest)}. What the link showed may differ.`;
}

/** One change: "Norfolk, 31 March 2021, Category 1 rate: 112, was 110". */
export function changeWords(change: ChangedFigure): string {
  const measure = measureOfId(change.measure);
  const name =
    change.area_code === nation.code ? nation.name : (areaOfCode(change.area_code)?.name ?? '');
  const value = (one: number | null): string =>
    one === null ? 'no figure' : formatNumber(one, measure?.decimals);
  const period = measure ? periodOf(measure.period, change.year_ending) : change.year_ending;
  const now =
    change.kind === 'grounds'
      ? `${value(change.after)}, as before, on other grounds`
      : `${value(change.after)}, was ${value(change.before)}`;
  return `${name}, ${period}, ${measure?.shortTitle ?? change.measure}: ${now}`;
}
