import type { BuildList } from './buildList.ts';
import { fetchWhole } from './fetchWhole.ts';
import type { Kept } from './kept.ts';

/** Files that are fetched at the same time. */
const atOnce = 6;

/** The same file of a build that is kept already: most files do not change between builds. */
async function sameFile(kept: Kept, path: string, hash: string): Promise<Response | undefined> {
  for (const build of await kept.builds()) {
    if ((await kept.list(build))?.files[path] !== hash) continue;
    return (await kept.cache(build)).match(kept.root + path);
  }
  return undefined;
}

/**
 * Keeps a build: all its files, or nothing. The builds that are kept already stay as they are.
 * @throws Error if a file cannot be had or is not of this build, and what the browser throws where
 *   there is no room
 */
export async function keepBuild(kept: Kept, list: BuildList): Promise<void> {
  if ((await kept.list(list.build)) !== null) return kept.finish(list);
  await kept.discardUnfinished();
  const cache = await kept.cache(list.build);
  const waiting = Object.entries(list.files);
  const keepOnes = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [path, hash] = next;
      const address = kept.root + path;
      const file = (await sameFile(kept, path, hash)) ?? (await fetchWhole(address, hash));
      await cache.put(address, file);
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, keepOnes));
    await kept.finish(list);
  } catch (error) {
    waiting.length = 0;
    await kept.discard(list.build);
    throw error;
  }
}
