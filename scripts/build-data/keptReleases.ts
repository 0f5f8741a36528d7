import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvFormat, csvParse } from 'd3-dsv';
import { readRows } from '../../src/data/parquet/readRows.ts';
import type { ChangedFigure } from '../../src/data/changedFigure.ts';
import { measures } from '../../src/vocabulary/measures.ts';
import { changedRows, type FigureOfRow } from './changedRows.ts';
import type { Release } from './release.ts';

/** What is not any more as it was in a release. */
export interface ReleaseChanges {
  number: number;
  changes: ChangedFigure[];
}

/** The list of all releases, under the root. */
const listPath = 'data/releases/releases.csv';

/** Where the published files of a release are kept for good, under the root. */
const keptPath = (number: number): string => `data/releases/${number}`;

/** What is kept of a release: enough to show any chart as it was. */
const keptNames = ['comparison', 'breaks.parquet', 'sources.parquet'] as const;

const figureColumns = [
  'measure',
  'area_code',
  'year_ending',
  'value',
  'numerator',
  'denominator_low',
  'denominator_high',
  'quality',
] as const satisfies readonly (keyof FigureOfRow)[];

/** All numbered releases, the oldest first. */
export const readReleaseList = (root: string): Release[] =>
  existsSync(join(root, listPath))
    ? csvParse(readFileSync(join(root, listPath), 'utf8'), ({ number, date }) => ({
        number: Number(number),
        date: date ?? '',
      }))
    : [];

/** Writes a release at the end of the list. */
export const listRelease = (root: string, release: Release): void => {
  mkdirSync(join(root, 'data/releases'), { recursive: true });
  const all = [...readReleaseList(root).filter(({ number }) => number < release.number), release];
  writeFileSync(join(root, listPath), `${csvFormat(all, ['number', 'date'])}\n`);
};

/**
 * Keeps the published files of a release for good.
 *
 * @param published folder of the published files that were built of the figures of the release
 */
export const keepRelease = (root: string, number: number, published: string): void => {
  for (const name of keptNames) {
    cpSync(join(published, name), join(root, keptPath(number), name), { recursive: true });
  }
};

const figuresIn = async (folder: string, measure: string): Promise<FigureOfRow[] | null> => {
  const path = join(folder, 'comparison', `${measure}.parquet`);
  if (!existsSync(path)) return null;
  const bytes = new Uint8Array(readFileSync(path)).buffer;
  // The build that wrote the file checked what its columns hold.
  return (await readRows(measure, bytes, figureColumns)).rows as unknown as FigureOfRow[];
};

/**
 * Publishes what is kept: the list of releases, and for each its files and what has changed since.
 *
 * @param published folder of the published files of the figures as they are now
 * @returns what has changed since each release, the oldest first
 */
export const publishReleases = async (
  root: string,
  published: string,
): Promise<ReleaseChanges[]> => {
  const all: ReleaseChanges[] = [];
  const kept = readReleaseList(root).filter(({ number }) =>
    existsSync(join(root, keptPath(number))),
  );
  const now = new Map(
    await Promise.all(
      measures.map(async ({ id }) => [id, await figuresIn(published, id)] as const),
    ),
  );
  for (const { number } of kept) {
    const from = join(root, keptPath(number));
    const to = join(published, 'releases', String(number));
    cpSync(from, to, { recursive: true });
    const changes: ChangedFigure[] = [];
    for (const { id } of measures) {
      const [before, after] = [await figuresIn(from, id), now.get(id)];
      // A measure that the release did not have can have been shown by no link to it.
      if (before && after) changes.push(...changedRows(before, after));
    }
    all.push({ number, changes });
    const lines = changes.map((change) => JSON.stringify(change));
    writeFileSync(join(to, 'changes.json'), `[${lines.join(',\n')}]\n`);
  }
  writeFileSync(join(published, 'releases.json'), `${JSON.stringify(kept, null, 2)}\n`);
  return all;
};
