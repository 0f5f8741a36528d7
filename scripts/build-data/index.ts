import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, prepare } from './build.ts';
import { differences } from './compareFolders.ts';
import { keepRelease, listRelease } from './keptReleases.ts';
import { BadSources } from './problems.ts';
import { isDate, readRelease, writeRelease } from './release.ts';

const usage = `Usage: tsx scripts/build-data/index.ts [--check | --release 2026-11-21]
  (nothing)       check the sources in data/ and write public/data
  --check         fail if what is committed differs from what the sources make
  --release DATE  number a new release of the figures as they stand, then build`;

const check = async (root: string): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'build-data-'));
  try {
    await build(root, folder);
    const found = differences(root, folder);
    if (found.length === 0) {
      console.log('The data is what its sources make.');
      return 0;
    }
    console.error(`${found.join('\n')}\nRun the data build and commit what it writes.`);
    return 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const release = async (root: string, date: string): Promise<void> => {
  if (!isDate(date)) throw new Error(`"${date}" is not a date; write it as 2026-11-21`);
  const { figures } = prepare(root);
  const number = readRelease(root).number + 1;
  writeRelease(
    root,
    { number, date },
    figures.map((figure) => figure.chosen),
  );
  await build(root, root);
  keepRelease(root, number, join(root, 'public/data'));
  listRelease(root, { number, date });
  console.log(`Release ${number} of ${date}: ${figures.length} figures.`);
};

const main = async (root: string): Promise<number> => {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      release: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (values.check) return check(root);
  if (values.release !== undefined) await release(root, values.release);
  await build(root, root);
  console.log('Data built; read data/CHANGES.md before publishing.');
  return 0;
};

try {
  process.exitCode = await main(fileURLToPath(new URL('../../', import.meta.url)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  if (error instanceof BadSources) {
    console.error(`Problems in the sources: ${error.problems.length}. Nothing was written.`);
  }
  process.exitCode = 1;
}
