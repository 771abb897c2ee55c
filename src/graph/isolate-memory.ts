interface Forgetting {
  clear(): void;
}

const memories: Forgetting[] = [];

/** Everything that outlives a request is made through it, so that it can be forgotten together. */
export function isolateMemory<M extends Forgetting>(memory: M): M {
  memories.push(memory);
  return memory;
}

/** As if nothing had been asked yet. */
export function forgetAll(): void {
  for (const memory of memories) memory.clear();
}
