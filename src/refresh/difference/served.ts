/** The version that is served, as it is compared with a new one. */
import type { KvTarget } from '../../compile/publication/target.ts';
import { documentKey, type Manifest } from '../../store/keys.ts';

/** The served version lacks a document. */
export class UnreadableVersionError extends Error {
  override readonly name = 'UnreadableVersionError';
}

/** Number of documents that are read at once. */
const AT_ONCE = 20;

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
   * @throws UnreadableVersionError
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

  /**
   * Any number of documents with their names, a few read at once; undefined for a name that the version does not have.
   * @throws UnreadableVersionError
   */
  async *each(names: readonly string[]): AsyncGenerator<readonly [name: string, text: string | undefined]> {
    for (let index = 0; index < names.length; index += AT_ONCE) {
      const chunk = names.slice(index, index + AT_ONCE);
      const texts = await this.texts(chunk);
      for (const name of chunk) yield [name, texts.get(name)];
    }
  }
}
