import type { MarkKey } from './datum.ts';

interface SteppedMark {
  datum: { code: string; year: number };
  y: number;
}

const keyOf = (mark: SteppedMark | undefined): MarkKey | null =>
  mark ? { code: mark.datum.code, year: mark.datum.year } : null;

/**
 * Where an arrow key leads in a chart of lines: left and right along a line, up and down to the
 * next mark of the same year, Home and End to the ends of the line. `null`: the key does nothing.
 */
export function stepThroughLines(
  series: readonly { marks: readonly SteppedMark[] }[],
  from: MarkKey | null,
  key: string,
): MarkKey | null {
  if (!['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'].includes(key))
    return null;
  const line = series.find(({ marks }) => marks.some(({ datum }) => datum.code === from?.code));
  if (!from || !line) return keyOf(series.find(({ marks }) => marks.length > 0)?.marks.at(-1));
  const place = line.marks.findIndex(({ datum }) => datum.year === from.year);
  if (key === 'Home') return keyOf(line.marks[0]);
  if (key === 'End') return keyOf(line.marks.at(-1));
  if (key === 'ArrowLeft') return keyOf(line.marks[Math.max(0, place - 1)]);
  if (key === 'ArrowRight') return keyOf(line.marks[Math.min(line.marks.length - 1, place + 1)]);
  const sameYear = series
    .flatMap(({ marks }) => marks.filter(({ datum }) => datum.year === from.year))
    .sort((one, other) => one.y - other.y);
  const here = sameYear.findIndex(({ datum }) => datum.code === from.code);
  const there = key === 'ArrowUp' ? here - 1 : here + 1;
  return keyOf(sameYear[Math.min(Math.max(there, 0), sameYear.length - 1)]);
}

/** Where a key leads in a list of marks, if `back` and `on` are the keys to its neighbours. */
function stepInList(
  marks: readonly SteppedMark[],
  from: MarkKey | null,
  key: string,
  [back, on]: readonly [string, string],
): MarkKey | null {
  const here = marks.findIndex(({ datum }) => datum.code === from?.code);
  const last = marks.length - 1;
  const there: Record<string, number> = {
    [back]: Math.max(0, here - 1),
    [on]: Math.min(last, here + 1),
    Home: 0,
    End: last,
  };
  const place = there[key];
  return place === undefined ? null : keyOf(marks[place]);
}

/** Where an arrow key leads in a chart of rows, from top to bottom. `null`: the key does nothing. */
export const stepThroughRows = (
  rows: readonly SteppedMark[],
  from: MarkKey | null,
  key: string,
): MarkKey | null => stepInList(rows, from, key, ['ArrowUp', 'ArrowDown']);

/** Where an arrow key leads among marks from left to right. `null`: the key does nothing. */
export const stepAlong = (
  marks: readonly SteppedMark[],
  from: MarkKey | null,
  key: string,
): MarkKey | null => stepInList(marks, from, key, ['ArrowLeft', 'ArrowRight']);
