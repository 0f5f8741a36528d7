import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build } from '../build-data/build.ts';

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });

/** The part of the change log that tells what the sources bring since the last release. */
export const sinceRelease = (changeLog: string): string => {
  const start = changeLog.indexOf('## Since release');
  const end = changeLog.indexOf('\n## ', start + 1);
  return start < 0 ? changeLog : changeLog.slice(start, end < 0 ? undefined : end).trim();
};

/**
 * Takes a new `figures.csv` in and builds the data from it. Everything is made beside the project
 * first and only moved into place, file by file, when the build has gone through: bad sources
 * leave the project as it was. `figures.csv` is moved last: a run that is stopped before it still
 * has everything to do, so that the next one builds again.
 *
 * @returns what changed since the last release, in words
 * @throws BadSources
 */
export const writeSources = async (root: string, figures: string): Promise<string> => {
  const staging = join(root, '.cache', `import-${process.pid}`);
  const sources = join(staging, 'sources');
  const out = join(staging, 'out');
  try {
    mkdirSync(out, { recursive: true });
    cpSync(join(root, 'data'), join(sources, 'data'), { recursive: true });
    writeFileSync(join(sources, 'data/figures.csv'), figures);
    await build(sources, out);
    for (const path of filesIn(out)) {
      const target = join(root, relative(out, path));
      mkdirSync(dirname(target), { recursive: true });
      renameSync(path, target);
    }
    renameSync(join(sources, 'data/figures.csv'), join(root, 'data/figures.csv'));
    return sinceRelease(readFileSync(join(root, 'data/CHANGES.md'), 'utf8'));
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
};
