import { isDrawn, type Datum } from './datum.ts';
import type { AreaStyle } from './palette.ts';

/** More chosen areas than these are a crowd: nobody tells so many colours and shapes apart. */
export const mostStyled = 12;

/**
 * The styles that a chart draws. Of a few chosen areas each has its own; of a crowd only the lowest
 * and the highest in the latest year that any of them has, and the rest is muted.
 * @param styles those of all chosen areas
 * @param data the figures of the areas drawn, of one or many years
 */
export function stylesDrawn(
  styles: ReadonlyMap<string, AreaStyle>,
  data: readonly Datum[],
): ReadonlyMap<string, AreaStyle> {
  if (styles.size <= mostStyled) return styles;
  const drawn = data.filter(isDrawn).filter(({ code }) => styles.has(code));
  const latest = Math.max(...drawn.map(({ year }) => year));
  const ordered = drawn
    .filter(({ year }) => year === latest)
    .sort((one, other) => one.value - other.value);
  const ends = new Set([ordered[0]?.code, ordered.at(-1)?.code]);
  return new Map([...styles].filter(([code]) => ends.has(code)));
}
