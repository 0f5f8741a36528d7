import type { AreaStyle } from '../palette.ts';

/** Widths of one character of a name, plain and bold, as measured with the longest names. */
const plainCharacter = 6.6;
const boldCharacter = 7.4;
const gap = 12;
/** So that the marks of two years stand at the same place, whichever areas have a figure. */
const least = 190;

/**
 * Room for the names at the left of rows, in pixels: the longest of them stands whole.
 * @param styles those of the areas whose name is drawn bold
 */
export const nameRoomOf = (
  data: readonly { code: string; name: string }[],
  styles: ReadonlyMap<string, AreaStyle>,
): number =>
  Math.max(
    least,
    ...data.map(
      ({ code, name }) => gap + name.length * (styles.has(code) ? boldCharacter : plainCharacter),
    ),
  );
