import { cellKeyOf, describeKey, type Doubt, type ReadFigure } from '../figure.ts';
import type { HeldData, HeldFigure } from '../held.ts';

/** A figure that moved by this share in a year, and by more than chance moves it, is doubted. */
const largeShare = 0.25;
/** Standard errors of the difference of two Poisson counts. */
const beyondChance = 4;

const chosen = (held: readonly HeldFigure[]): Map<string, HeldFigure> => {
  const order = ['report', 'bulletin', 'press', 'inferred'];
  const strongestLast = [...held].sort(
    (a, b) => order.indexOf(b.quality) - order.indexOf(a.quality),
  );
  return new Map(strongestLast.map((figure) => [cellKeyOf(figure), figure]));
};

const ofYear = (held: HeldData, area: string, year: number): HeldFigure[] =>
  held.figures.filter((one) => one.area === area && one.year_ending === year);

/** Figures held already, read from a report or the bulletin, that say another number. */
export const checkHeld = (
  figures: readonly ReadFigure[],
  area: string,
  yearEnding: number,
  held: HeldData,
): Doubt[] => {
  const same = chosen(ofYear(held, area, yearEnding));
  return figures.flatMap((figure) => {
    const before = same.get(cellKeyOf(figure));
    if (before === undefined || before.value === figure.value) return [];
    if (before.quality !== 'report' && before.quality !== 'bulletin') return [];
    const message = `${describeKey(figure)} is ${figure.value} here, but ${before.value} is held (${before.source_title}).`;
    return [{ kind: 'held' as const, message, figures: [figure.value, before.value] }];
  });
};

/** Figures far from those of the year before, where held: a misprint looks like this. */
export const checkLastYear = (
  figures: readonly ReadFigure[],
  area: string,
  yearEnding: number,
  held: HeldData,
): Doubt[] => {
  const lastYear = chosen(ofYear(held, area, yearEnding - 1));
  return figures.flatMap((figure) => {
    const before = lastYear.get(cellKeyOf(figure));
    if (before === undefined) return [];
    const change = Math.abs(figure.value - before.value);
    const chance = beyondChance * Math.sqrt(figure.value + before.value);
    if (change <= chance || change < largeShare * before.value) return [];
    const message = `${describeKey(figure)} is ${figure.value}, but was ${before.value} the year before.`;
    return [{ kind: 'last_year' as const, message, figures: [figure.value, before.value] }];
  });
};
