interface Clearable {
  clear(): void;
}

const caches: Clearable[] = [];

/** Registers a cache that outlives a request, so that all of them can be cleared together. */
export function isolateCache<M extends Clearable>(cache: M): M {
  caches.push(cache);
  return cache;
}

/** Clears all registered caches: the isolate is as it was before its first request. */
export function clearIsolateCaches(): void {
  for (const cache of caches) cache.clear();
}
