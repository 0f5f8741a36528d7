import { changeKinds, type ChangedFigure } from './changedFigure.ts';
import type { Release } from './release.ts';

/** Where the files of a release that were kept lie, beside the page. */
export const releaseFolder = (number: number): string => `data/releases/${number}/`;

const failed = (what: string): Error =>
  new Error(`${what} could not be read. Check the connection and try again.`);

async function readJson(address: URL): Promise<unknown> {
  const response = await fetch(address);
  return response.ok ? response.json() : null;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isRelease = (value: unknown): value is Release =>
  isObject(value) && typeof value['number'] === 'number' && typeof value['date'] === 'string';

const isValue = (value: unknown): boolean => value === null || typeof value === 'number';

const isChange = (value: unknown): value is ChangedFigure =>
  isObject(value) &&
  typeof value['measure'] === 'string' &&
  typeof value['area_code'] === 'string' &&
  typeof value['year_ending'] === 'number' &&
  changeKinds.some((kind) => kind === value['kind']) &&
  isValue(value['before']) &&
  isValue(value['after']);

const isListOf = <Item>(value: unknown, isItem: (item: unknown) => item is Item): value is Item[] =>
  Array.isArray(value) && value.every(isItem);

/**
 * Reads which data releases there are, the oldest first.
 * @param base address of the page
 * @throws Error with a message for the reader
 */
export async function readReleases(base: string): Promise<Release[]> {
  const releases = await readJson(new URL('data/releases.json', base)).catch(() => null);
  if (!isListOf(releases, isRelease)) throw failed('The list of data releases');
  return releases;
}

/**
 * Reads what is not any more as it was in a release.
 * @param base address of the page
 * @throws Error with a message for the reader
 */
export async function readChangesSince(base: string, number: number): Promise<ChangedFigure[]> {
  const address = new URL(`${releaseFolder(number)}changes.json`, base);
  const changes = await readJson(address).catch(() => null);
  if (!isListOf(changes, isChange)) throw failed(`What changed since data release ${number}`);
  return changes;
}
