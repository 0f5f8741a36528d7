const addressOf = (key: RequestInfo | URL): string =>
  key instanceof Request ? key.url : String(key);

/** The caches of a browser, in memory; with room for so many files. */
export function cachesInMemory(room = Infinity): CacheStorage {
  const all = new Map<string, Map<string, Response>>();
  const filesHeld = (): number => [...all.values()].reduce((sum, { size }) => sum + size, 0);
  const cacheOf = (files: Map<string, Response>): Partial<Cache> => ({
    match: async (key) => files.get(addressOf(key))?.clone(),
    put: async (key, response) => {
      if (filesHeld() >= room) throw new DOMException('No room.', 'QuotaExceededError');
      files.set(addressOf(key), response);
    },
    delete: async (key) => files.delete(addressOf(key)),
    keys: async () => [...files.keys()].map((url) => new Request(url)),
  });
  const storage: Partial<CacheStorage> = {
    open: async (name) => {
      const files = all.get(name) ?? new Map<string, Response>();
      all.set(name, files);
      return cacheOf(files) as Cache;
    },
    delete: async (name) => all.delete(name),
    keys: async () => [...all.keys()],
  };
  return storage as CacheStorage;
}
