import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './download/lock.ts';

/** Removes the folders in which runs that died were making new data. */
export const removeLeftovers = (root: string): void => {
  const folder = join(root, '.cache');
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const pid = Number(/^import-(\d+)$/.exec(name)?.[1]);
    if (Number.isInteger(pid) && !isAlive(pid)) rmSync(join(folder, name), { recursive: true });
  }
};
