/** A compiled graph in memory, asked as the Worker asks it, without HTTP. */
import { execute, type GraphQLError, parse } from 'graphql';
import { schema } from '../../schema/index.ts';
import { readsOf } from '../../schema/kit/reads.ts';
import type { Compiled } from '../../src/compile/compile.ts';
import { openGraph } from '../../src/graph/open.ts';
import { nodeDocument } from '../../src/linked/resource.ts';
import { DocumentCache } from '../../src/store/document-cache.ts';
import { CURRENT_KEY, documentKey } from '../../src/store/keys.ts';
import { writeManifest } from '../../src/store/manifest-text.ts';
import { StoreOpener } from '../../src/store/open.ts';
import { MemoryKv } from '../support/memory-kv.ts';

/** All documents of the core; a run asks for hundreds of days of them. */
const REMEMBERED = 40_000_000;

export interface Answer {
  readonly data: unknown;
  readonly errors: readonly GraphQLError[];
}

/** A node in the forms it is published in; null when it was not there. */
interface Published {
  readonly linked: unknown;
  readonly page: string;
}

export class ProofGraph {
  readonly version: string;
  readonly #kv = new MemoryKv();
  /** No clock: what is served never changes. */
  readonly #opener = new StoreOpener(() => 0, new DocumentCache(REMEMBERED));

  constructor({ manifest, documents }: Compiled) {
    this.version = manifest.version;
    this.#kv.values.set(CURRENT_KEY, writeManifest(manifest));
    for (const [hash, text] of documents) this.#kv.values.set(documentKey(hash), text);
  }

  async #open(reads?: ReturnType<typeof readsOf>) {
    return openGraph(await this.#opener.open({ GRAPH: this.#kv }), reads);
  }

  /** The last day that the facts speak of. */
  async knownThrough(): Promise<string> {
    return (await this.#open()).view(null).day;
  }

  /** @param asOf ISO day, or null for none. */
  async ask(query: string, asOf: string | null): Promise<Answer> {
    const document = parse(query);
    const graph = await this.#open(readsOf(document));
    const { data, errors = [] } = await execute({
      schema,
      document,
      variableValues: { asOf },
      contextValue: { view: graph.view(asOf), cost: { requested: 0, limit: 0 } },
    });
    return { data: JSON.parse(JSON.stringify(data ?? null)), errors };
  }

  /** @param id global id. */
  async published(id: string, asOf: string | null): Promise<Published | null> {
    const graph = await this.#open();
    const found = await nodeDocument({ view: graph.view(asOf), base: 'https://graph.example' }, id);
    return found === null ? null : { linked: JSON.parse(found.jsonLd()), page: found.html() };
  }
}
