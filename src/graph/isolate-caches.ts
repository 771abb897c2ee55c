interface Clearable {
  clear(): void;
}

const caches: Clearable[] = [];

/** Everything that outlives a request is made through it, so that it can be forgotten together. */
export function isolateCache<M extends Clearable>(cache: M): M {
  caches.push(cache);
  return cache;
}

/** As if nothing had been asked yet. */
export function clearIsolateCaches(): void {
  for (const cache of caches) cache.clear();
}
