import type { KvTarget } from '../../compile/publication/target.ts';
import { documentKey, type Manifest } from '../../store/keys.ts';

/** The served version lacks a document. */
export class UnreadableVersionError extends Error {
  override readonly name = 'UnreadableError';
}

/** Documents of the served version. */
export class ServedDocuments {
  readonly manifest: Manifest;
  readonly #target: KvTarget;

  constructor(target: KvTarget, manifest: Manifest) {
    this.#target = target;
    this.manifest = manifest;
  }

  /**
   * Documents by name. A name that the version does not have is absent.
   * @param names at most 100.
   * @throws UnreadableError
   */
  async texts(names: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const { documents } = this.manifest;
    const held = names.flatMap((name) => {
      const hash = documents[name];
      return hash === undefined ? [] : [[name, documentKey(hash)] as const];
    });
    if (held.length === 0) return new Map();
    const found = await this.#target.get(held.map(([, key]) => key));
    return new Map(
      held.map(([name, key]) => {
        const text = found.get(key);
        if (text === null || text === undefined) throw new UnreadableVersionError(`${name} is missing`);
        return [name, text];
      }),
    );
  }
}
