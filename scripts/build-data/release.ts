import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatSnapshot, type ReleasedFigure } from './diffFigures.ts';

/** A numbered state of the figures, checked and published. Number 0 stands before the first. */
export interface Release {
  number: number;
  /** ISO date, 2026-11-21. */
  date: string;
}

/** Whether a text is a date of the form 2026-11-21 that the calendar has. */
export const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);

/**
 * The last release, from data/release.json.
 *
 * @throws Error if the file is not of the form `{ "number": 1, "date": "2026-11-21" }`
 */
export const readRelease = (root: string): Release => {
  const wrong = (cause?: unknown): Error =>
    new Error(
      'data/release.json:1: must be of the form { "number": 1, "date": "2026-11-21" }; correct it',
      { cause },
    );
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(join(root, 'data/release.json'), 'utf8'));
  } catch (cause) {
    throw wrong(cause);
  }
  if (typeof parsed !== 'object' || parsed === null) throw wrong();
  if (!('number' in parsed) || !('date' in parsed)) throw wrong();
  const { number, date } = parsed;
  if (typeof number !== 'number' || !Number.isInteger(number)) throw wrong();
  if (typeof date !== 'string' || !isDate(date)) throw wrong();
  return { number, date };
};

/** Path of the snapshot of figures of a release, under the root. */
export const snapshotPath = (number: number): string => `data/releases/${number}.csv`;

/** Numbers a new release with these figures: its snapshot, and data/release.json. */
export const writeRelease = (
  root: string,
  release: Release,
  figures: readonly ReleasedFigure[],
): void => {
  mkdirSync(join(root, 'data/releases'), { recursive: true });
  writeFileSync(join(root, snapshotPath(release.number)), formatSnapshot(figures));
  writeFileSync(join(root, 'data/release.json'), `${JSON.stringify(release, null, 2)}\n`);
};
