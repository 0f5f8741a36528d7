import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const filesUnder = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => statSync(join(folder, path)).isFile())
        .sort()
    : [];

const sameBytes = (one: string, other: string): boolean =>
  readFileSync(one).equals(readFileSync(other));

/**
 * How what is committed under `root` differs from what was built under `built`, in words; empty if
 * not at all. Files that only `root` has count where the build owns the whole folder, public/data.
 */
export const differences = (root: string, built: string): string[] => {
  const wrong = filesUnder(built).flatMap((path) => {
    if (!existsSync(join(root, path))) return [`${path} is missing`];
    return sameBytes(join(root, path), join(built, path))
      ? []
      : [`${path} differs from what its sources make`];
  });
  const owned = 'public/data';
  const surplus = filesUnder(join(root, owned))
    .filter((path) => !existsSync(join(built, owned, path)))
    .map((path) => `${owned}/${path} is made by no source`);
  return [...wrong, ...surplus];
};
