import type { OpenManifest } from './manifest-text.ts';
import { DocumentMemory } from './memory.ts';
import { VersionPointer } from './pointer.ts';
import type { KvReader } from './reader.ts';
import { nextTurn, type Soon, Store } from './store.ts';

export interface StoreEnv {
  readonly GRAPH: KvReader;
  /** Pins the Worker to one version; unset, it follows the `current` pointer. */
  readonly DATA_VERSION?: string;
}

/** One isolate's memory: which version is served, and the documents read so far. */
export class StoreOpener {
  readonly #pointer = new VersionPointer();
  readonly #memory: DocumentMemory;
  readonly #now: () => number;
  readonly #soon: Soon;

  /** @param soon when what was asked for together is read; where there are no timers, `queueMicrotask` will do. */
  constructor(
    now: () => number = Date.now,
    memory: DocumentMemory = new DocumentMemory(),
    soon: Soon = nextTurn,
  ) {
    this.#now = now;
    this.#memory = memory;
    this.#soon = soon;
  }

  /** The next request asks KV which version is current, also when the answer it has is fresh. */
  forgetPointer(): void {
    this.#pointer.forget();
  }

  /**
   * Pins one version for one request: at once when it is known which one, for nothing that a hot request waits for is cheap.
   * @throws NoDataError when nothing readable is published.
   */
  open(env: StoreEnv): Store | Promise<Store> {
    const counter = { operations: 0 };
    const manifest = this.#pointer.manifest(env.GRAPH, env.DATA_VERSION, this.#now(), counter);
    const opened = (one: OpenManifest): Store => {
      const store = new Store(env.GRAPH, one, this.#memory, this.#soon);
      store.operations = counter.operations;
      return store;
    };
    return manifest instanceof Promise ? manifest.then(opened) : opened(manifest);
  }
}
