import type { EvidenceDocument } from './catalogue.ts';
import { type OpenCatalogue, readCatalogue } from './catalogue-text.ts';
import { type OpenSeason, type OpenTeam, readSeason, readTeam } from './document-text.ts';
import type { ChangesDocument, HistoryDocument } from './history.ts';
import { CATALOGUE, documentKey, EVIDENCE, RELATIONS, SEARCH, seasonName, teamName } from './keys.ts';
import type { OpenManifest } from './manifest-text.ts';
import type { DocumentMemory } from './memory.ts';
import { FOREVER_TTL } from './pointer.ts';
import { bulkRead, type KvReader, type OperationCounter } from './reader.ts';
import { type OpenRelations, readRelations } from './relations-text.ts';
import type { SearchDocument } from './search.ts';

/** A document the manifest names is missing or unreadable: never the client's fault. */
export class BrokenDocumentError extends Error {
  override readonly name = 'BrokenDocumentError';
}

/** Calls back once everything that is asked for now has been asked for. */
export type Soon = (run: () => void) => void;

/** In the next turn of the event loop. */
export const nextTurn: Soon = (run) => {
  setTimeout(run, 0);
};

/** Makes a document of its text. */
type Read = (text: string) => object;

interface Waiting {
  readonly hash: string;
  readonly read: Read;
  readonly done: (document: object) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * The documents of one version, for one request. Whatever is asked for in one turn of the event loop is read in one
 * bulk operation. What the isolate remembers is returned at once and not as a promise: a promise per field would
 * triple the cost of an answer.
 */
export class Store implements OperationCounter {
  operations = 0;
  readonly manifest: OpenManifest;
  readonly #kv: KvReader;
  readonly #memory: DocumentMemory;
  readonly #soon: Soon;
  #waiting: Waiting[] = [];

  constructor(kv: KvReader, manifest: OpenManifest, memory: DocumentMemory, soon: Soon) {
    this.#kv = kv;
    this.manifest = manifest;
    this.#memory = memory;
    this.#soon = soon;
  }

  /** The same version as if it were pinned: what it answers has no log in it, and never changes. */
  pinned(): Store {
    const { history: _history, ...manifest } = this.manifest;
    const store = new Store(this.#kv, manifest, this.#memory, this.#soon);
    store.operations = this.operations;
    return store;
  }

  has(name: string): boolean {
    return this.manifest.documents.has(name);
  }

  /** Null when the graph has no such season. */
  season(id: string): OpenSeason | null | Promise<OpenSeason | null> {
    return this.#load<OpenSeason>(seasonName(id), readSeason);
  }

  /** Null when the graph has no such team, or no match of it. */
  team(id: string): OpenTeam | null | Promise<OpenTeam | null> {
    return this.#load<OpenTeam>(teamName(id), readTeam);
  }

  /** Null when the data set records none. */
  evidence(): EvidenceDocument | null | Promise<EvidenceDocument | null> {
    return this.#load<EvidenceDocument>(EVIDENCE);
  }

  /** Null when the data set has none. */
  relations(): OpenRelations | null | Promise<OpenRelations | null> {
    return this.#load<OpenRelations>(RELATIONS, readRelations);
  }

  /** Null when the data set has no names laid out for search. */
  search(): SearchDocument | null | Promise<SearchDocument | null> {
    return this.#load<SearchDocument>(SEARCH);
  }

  /** Null when no log of publications is kept, or this version is pinned. */
  history(): HistoryDocument | null | Promise<HistoryDocument> {
    const { history } = this.manifest;
    return history === undefined ? null : this.#read<HistoryDocument>(history);
  }

  /** @param hash as a publication names it. */
  changes(hash: string): ChangesDocument | Promise<ChangesDocument> {
    return this.#read<ChangesDocument>(hash);
  }

  async catalogue(): Promise<OpenCatalogue> {
    const catalogue = await this.#load<OpenCatalogue>(CATALOGUE, readCatalogue);
    if (catalogue === null) throw new BrokenDocumentError('the manifest names no catalogue');
    return catalogue;
  }

  #load<T extends object>(name: string, read: Read = JSON.parse): T | null | Promise<T> {
    const named = this.manifest.documents.get(name);
    return named === undefined ? null : this.#read<T>(named.hash, read);
  }

  #read<T extends object>(hash: string, read: Read = JSON.parse): T | Promise<T> {
    const known = this.#memory.get(hash);
    return known === undefined ? (this.#wait(hash, read) as Promise<T>) : (known as T);
  }

  #wait(hash: string, read: Read): Promise<object> {
    return new Promise((done, failed) => {
      this.#waiting.push({ hash, read, done, failed });
      if (this.#waiting.length === 1) this.#soon(() => void this.#flush());
    });
  }

  async #flush(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    try {
      const keys = [...new Set(waiting.map((one) => documentKey(one.hash)))];
      const texts = await bulkRead(this.#kv, keys, FOREVER_TTL, this);
      for (const one of waiting) this.#settle(one, texts.get(documentKey(one.hash)) ?? null);
    } catch (error) {
      for (const one of waiting) one.failed(error);
    }
  }

  #settle(one: Waiting, text: string | null): void {
    if (text === null) {
      one.failed(new BrokenDocumentError(`document ${one.hash} is missing from the store`));
      return;
    }
    try {
      one.done(this.#memory.get(one.hash) ?? this.#made(one, text));
    } catch {
      one.failed(new BrokenDocumentError(`document ${one.hash} cannot be read`));
    }
  }

  #made({ hash, read }: Waiting, text: string): object {
    const document = read(text);
    this.#memory.remember(hash, document, text.length);
    return document;
  }
}
