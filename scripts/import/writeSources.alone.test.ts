import type * as realFs from 'node:fs';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { differences } from '../build-data/compareFolders.ts';
import { writeSources } from './writeSources.ts';

/** How many more files can be moved into place before the run is killed. */
const moves = vi.hoisted(() => ({ left: Infinity, done: 0 }));

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof realFs>();
  const renameSync: typeof fs.renameSync = (from, to) => {
    if (moves.left <= 0) throw new Error('The run was killed.');
    moves.left -= 1;
    moves.done += 1;
    fs.renameSync(from, to);
  };
  return { ...fs, renameSync };
});

// Each of the runs builds the data.
vi.setConfig({ testTimeout: 180_000 });

let root = '';
let whole = '';

const copy = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'sources-'));
  cpSync('data', join(folder, 'data'), { recursive: true });
  return folder;
};

beforeEach(() => {
  root = copy();
  whole = copy();
});

afterEach(() => {
  moves.left = Infinity;
  rmSync(root, { recursive: true });
  rmSync(whole, { recursive: true });
});

describe('new figures that are taken in', () => {
  it('are not taken for done when the run was killed before all was in its place', async () => {
    const held = readFileSync(join(root, 'data/figures.csv'), 'utf8');
    const row = 'Wiltshire,2025,eligible,1,all,900,bulletin,Made up,https://www.gov.uk/\n';
    moves.done = 0;
    await writeSources(whole, held + row);
    expect(moves.done).toBeGreaterThan(50);
    for (const left of [1, moves.done - 1]) {
      moves.left = left;
      await expect(writeSources(root, held + row)).rejects.toThrow('killed');
      moves.left = Infinity;
      expect(readFileSync(join(root, 'data/figures.csv'), 'utf8') === held).toBe(true);
    }
    await writeSources(root, held + row);
    expect(differences(root, whole)).toEqual([]);
  });
});
