import { flagPath, strikePath, type Signs } from '../signs/signs.ts';
import { stillColours as colours } from './stillColours.ts';

/** A flag as SVG text that needs no page. */
export const stillFlag = (x: number, y: number, colour: string = colours.ink): string =>
  `<path d="${flagPath(x, y)}" fill="${colour}" stroke="${colour}" stroke-width="1.25" stroke-linejoin="round"/>`;

/** What stands on a mark beside its fill, as SVG text that needs no page. */
export const stillSigns = (
  { x, y, radius }: { x: number; y: number; radius: number },
  { isZero, isFlagged }: Signs,
  colour: string,
): string =>
  (isZero
    ? `<path d="${strikePath(x, y, radius)}" fill="none" stroke="${colour}" stroke-width="1.5"/>`
    : '') + (isFlagged ? stillFlag(x + radius, y) : '');
