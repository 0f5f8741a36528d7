import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const source = fileURLToPath(new URL('../../src/', import.meta.url));

/** What each room of src/ may take from; the list is the order of the house. */
const mayTakeFrom: Record<string, readonly string[]> = {
  vocabulary: [],
  data: ['vocabulary'],
  offline: [],
  report: ['vocabulary'],
  state: ['vocabulary'],
  words: ['vocabulary', 'data'],
  statistics: ['vocabulary', 'words'],
  take: ['vocabulary', 'data', 'statistics', 'words'],
  added: ['vocabulary', 'data', 'report', 'take'],
  charts: ['vocabulary', 'statistics', 'words'],
  views: [
    'vocabulary',
    'data',
    'offline',
    'report',
    'state',
    'words',
    'statistics',
    'added',
    'take',
    'charts',
  ],
};

const roomOf = (file: string): string => relative(source, file).split('/')[0] ?? '';
const isOfProduct = (name: string): boolean =>
  /\.(ts|svelte)$/.test(name) && !/\.(test|fixtures)\.ts$/.test(name);

const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && isOfProduct(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  // What lies in no room starts the page.
  .filter((file) => dirname(file) !== source.replace(/\/$/, ''));

/** The rooms other than its own that a file imports from. */
function roomsTakenFrom(file: string): string[] {
  const imports = readFileSync(file, 'utf8').matchAll(/(?:from|import|import\()\s*'(\.[^']+)'/g);
  return [...imports]
    .map(([, path]) => roomOf(resolve(dirname(file), path ?? '')))
    .filter((room) => room !== roomOf(file));
}

describe('the house', () => {
  it('has the rooms that are listed here, and no others', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(mayTakeFrom).sort());
  });

  it.each(Object.entries(mayTakeFrom))(
    'takes into %s only from the rooms below it',
    (room, from) => {
      const taken = files
        .filter((file) => roomOf(file) === room)
        .flatMap((file) =>
          roomsTakenFrom(file).map((other) => `${relative(source, file)} ← ${other}`),
        );
      expect(taken.filter((one) => !from.includes(one.split(' ← ')[1] ?? ''))).toEqual([]);
    },
  );
});
