import type { ClassValue } from 'svelte/elements';
import type { Datum } from '../datum.ts';

/** What the look of a mark says beside its place. */
export interface Signs {
  /** A zero: hollow and struck through. */
  isZero: boolean;
  /** A rate published without its count: hollow. */
  isPublished: boolean;
  /** A figure that awaits a check: a flag stands on it. */
  isFlagged: boolean;
  /** A figure that the person who looks at it added: ringed. */
  isOwn: boolean;
}

/** What a mark of a figure says beside its place. */
export const signsOf = ({
  status,
  flag,
  isOwn = false,
}: Pick<Datum, 'status' | 'flag' | 'isOwn'>): Signs => ({
  isZero: status === 'zero',
  isPublished: status === 'published_rate',
  isFlagged: flag !== undefined,
  isOwn,
});

/**
 * The classes of a mark, which marks.css draws.
 * @param kind `sign-sample` in a legend: it looks like a mark and is none
 */
export const markClasses = (
  { isZero, isPublished, isOwn }: Signs,
  kind: 'mark' | 'sign-sample' = 'mark',
): ClassValue => [kind, { zero: isZero, published: isPublished, own: isOwn }];

/** What a legend of signs explains: the looks that need words. */
export interface SignKind {
  sign: 'published' | 'zero' | 'flag';
  /** How many of the marks carry it. */
  count: number;
}

/** The signs among marks, each with how many carry it; those of none left out. */
export function signKinds(marks: readonly Signs[]): SignKind[] {
  const kinds: SignKind[] = [
    { sign: 'published', count: marks.filter(({ isPublished }) => isPublished).length },
    { sign: 'zero', count: marks.filter(({ isZero }) => isZero).length },
    { sign: 'flag', count: marks.filter(({ isFlagged }) => isFlagged).length },
  ];
  return kinds.filter(({ count }) => count > 0);
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Height of a flag in pixels. */
export const flagHeight = 9;

/** The path of a flag: its pole from the foot upwards, and the pennant that flies to the right. */
export const flagPath = (x: number, y: number): string =>
  `M${rounded(x)},${rounded(y)}v-${flagHeight}l6,2.5l-6,2.5`;

/** How far the stroke through a zero reaches beyond its mark, in pixels. */
const strikeReach = 2;

/** The path of the stroke through a mark of this radius, rising to the right. */
export function strikePath(x: number, y: number, radius: number): string {
  const reach = radius + strikeReach;
  const [left, right, top, bottom] = [x - reach, x + reach, y - reach, y + reach].map(rounded);
  return `M${left},${bottom}L${right},${top}`;
}

/** The words of each sign in a legend. */
export const signTitles: Record<SignKind['sign'], { title: string; meaning: string }> = {
  published: {
    title: 'published without its count',
    meaning: 'the rate is as printed, the count is not held',
  },
  zero: { title: 'zero', meaning: 'a figure, none counted' },
  flag: { title: 'awaits a check', meaning: 'a figure, doubted for the reason given with it' },
};
