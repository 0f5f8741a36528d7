import { changeKinds, type ChangedFigure, type ChangeKind } from '../data/changedFigure.ts';
import type { Release } from '../data/release.ts';
import { areaOfCode, nation } from '../vocabulary/areas.ts';
import { measureOfId } from '../vocabulary/measures.ts';
import { dateInWords } from './date.ts';
import { formatNumber, listOf } from './numbers.ts';
import { periodOf } from './period.ts';

const mostPercent = (changes: readonly ChangedFigure[]): number =>
  Math.max(
    ...changes.map(({ before, after }) =>
      before && after ? Math.abs(after / before - 1) * 100 : 0,
    ),
  );

/** "which moved it by 0.3%", "which moved none by more than 0.8%". */
function movedWords(changes: readonly ChangedFigure[]): string {
  const most = mostPercent(changes);
  const least = 0.1;
  const percent = most < least ? `less than ${least}%` : `${formatNumber(most, 1)}%`;
  return changes.length === 1
    ? `which moved it by ${percent}`
    : `which moved none by more than ${most < least ? `${least}%` : percent}`;
}

/** How each kind of change is counted in a sentence. */
const countWords: Record<ChangeKind, (count: number, changes: readonly ChangedFigure[]) => string> =
  {
    changed: (count) => `${count} ${count === 1 ? 'has' : 'have'} changed`,
    denominator: (count, changes) =>
      `${count} ${count === 1 ? 'has' : 'have'} the same count over a better known denominator, ${movedWords(changes)}`,
    withdrawn: (count) => `${count} ${count === 1 ? 'was' : 'were'} withdrawn`,
    added: (count) => `${count} ${count === 1 ? 'was' : 'were'} added`,
    grounds: (count) =>
      `${count} ${count === 1 ? 'keeps its value but rests' : 'keep their value but rest'} on another source or denominator`,
  };

/** "data release 1 of 21 November 2026". */
export const releaseTitle = ({ number, date }: Release): string =>
  `data release ${number} of ${dateInWords(date)}`;

/**
 * Changes counted by their kind: "2 have changed and 1 was added"; empty for none.
 */
export const changeCounts = (changes: readonly ChangedFigure[]): string =>
  listOf(
    changeKinds.flatMap((kind) => {
      const ofKind = changes.filter((change) => change.kind === kind);
      return ofKind.length === 0 ? [] : [countWords[kind](ofKind.length, ofKind)];
    }),
  );

/**
 * What has become of figures since a release, in a sentence; empty where nothing has.
 * @param changes those of the figures that are spoken of
 */
export function changesSentence(changes: readonly ChangedFigure[]): string {
  const counts = changeCounts(changes);
  return counts === '' ? '' : `Since then, of the figures it shows, ${counts}.`;
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
  const isAsShown = value(change.after) === value(change.before);
  const now =
    change.kind === 'grounds'
      ? `${value(change.after)}, as before, on other grounds`
      : change.kind === 'denominator' && isAsShown
        ? `${value(change.after)}, as before when rounded, over a better known denominator`
        : `${value(change.after)}, was ${value(change.before)}`;
  return `${name}, ${period}, ${measure?.shortTitle ?? change.measure}: ${now}`;
}
