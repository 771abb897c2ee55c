import type { Client } from '../edge/ports.ts';
import { lasts } from '../edge/span.ts';
import { DocumentCache } from './document-cache.ts';
import { BrokenDocumentError } from './faults.ts';
import { IsolateDocuments } from './isolate/documents.ts';
import { FRESH_MS } from './isolate/polling.ts';
import { Versions } from './isolate/versions.ts';
import { TIMERS, type Waits } from './isolate/waits.ts';
import { isVersion } from './keys.ts';
import { type ServedVersion, usable, VersionPointer } from './pointer.ts';
import { Access, type BackgroundWork, type KvReader } from './reader.ts';
import { catalogueOf, Store } from './store.ts';

export interface StoreEnv {
  readonly GRAPH: KvReader;
  /** Pins the Worker to one version. When it is not set, the Worker follows the pointer. */
  readonly DATA_VERSION?: string;
}

interface OpenerOptions {
  readonly waits?: Waits;
  /** Reports failures behind an answer. */
  readonly report?: (error: unknown) => void;
}

/** What one isolate holds: the served version, and the documents it has read. */
export class StoreOpener {
  readonly #documents: IsolateDocuments;
  readonly #pointer: VersionPointer;
  readonly #versions = new Versions();
  readonly #now: () => number;
  readonly #waits: Waits;

  constructor(
    now: () => number = Date.now,
    cache: DocumentCache = new DocumentCache(),
    { waits = TIMERS, report = () => {} }: OpenerOptions = {},
  ) {
    this.#now = now;
    this.#waits = waits;
    this.#documents = new IsolateDocuments(cache, now);
    this.#pointer = new VersionPointer({
      now,
      report,
      arrived: (access, manifest) => catalogueOf(this.#documents, access, manifest),
    });
  }

  /**
   * Pins one version for one request. It returns at once when the version is known, since every wait would slow down
   * a hot request.
   * @param client absent when no client can hang up.
   * @throws StoreError when no readable version is published, and none was held within a day.
   */
  open(env: StoreEnv, ctx?: BackgroundWork, client?: Client): Store | Promise<Store> {
    const access = this.#access(env, ctx);
    if (env.DATA_VERSION !== undefined) return this.#named(access, env.DATA_VERSION, client);
    const now = this.#now();
    const served = this.#pointer.served(access, now);
    return served instanceof Promise
      ? served.then((version) => this.#store(access, version, this.#now(), client))
      : this.#store(access, served, now, client);
  }

  /**
   * A version by its name. When it is held, the pointer is not read.
   * @throws UnknownVersionError when there is no such version; another StoreError when that cannot be known.
   */
  async openVersion(env: StoreEnv, version: string, ctx?: BackgroundWork, client?: Client): Promise<Store> {
    if (this.#pointer.known === null && isVersion(version)) await this.#look(env, ctx);
    return this.#named(this.#access(env, ctx), version, client);
  }

  /** Without this, a missing version could not be distinguished from a missing store. */
  async #look(env: StoreEnv, ctx: BackgroundWork | undefined): Promise<void> {
    try {
      await this.#pointer.served(this.#access(env, ctx), this.#now());
    } catch {
      // Such a failure does not keep a version from being read by its name.
    }
  }

  async #named(access: Access, version: string, client: Client | undefined): Promise<Store> {
    const { known } = this.#pointer;
    const held = [known, known?.before].find(
      (candidate) => candidate?.manifest.version === version,
    )?.manifest;
    const asked = { access, version, now: this.#now(), isLogged: () => this.#isLogged(access, version) };
    const manifest = held ?? (await this.#versions.open({ ...asked, isStoreThere: known !== null }));
    return new Store({ access, documents: this.#documents, manifest, client }).pinned();
  }

  /**
   * Whether the log of publications has a version, even one that is no longer kept.
   * @throws StoreError when that cannot be known.
   */
  async wasPublished(env: StoreEnv, version: string, ctx?: BackgroundWork): Promise<boolean> {
    if (!isVersion(version)) return false;
    const access = this.#access(env, ctx);
    await this.#pointer.served(access, this.#now());
    return this.#isLogged(access, version);
  }

  /**
   * Looks at once for the current version, however recent the last look was.
   * @returns the version served until now, and the version served from now on.
   * @throws StoreError when it cannot be known.
   */
  async refresh(
    env: StoreEnv,
    ctx?: BackgroundWork,
  ): Promise<{ readonly before: string; readonly after: string }> {
    const before = (await this.open(env, ctx)).manifest.version;
    if (env.DATA_VERSION !== undefined) return { before, after: before };
    const { manifest } = await this.#pointer.refresh(this.#access(env, ctx));
    return { before, after: manifest.version };
  }

  #access({ GRAPH: kv }: StoreEnv, ctx: BackgroundWork | undefined): Access {
    return new Access(kv, this.#waits, ctx);
  }

  #store(access: Access, served: ServedVersion, now: number, client: Client | undefined): Store {
    const { manifest, readAt } = served;
    const isFresh = lasts(readAt, FRESH_MS, now) && manifest === this.#pointer.known?.manifest;
    return new Store({
      access,
      documents: this.#documents,
      manifest,
      client,
      staleness: isFresh ? 0 : Math.max(1, Math.floor((now - readAt) / 1000)),
      before: (error) => this.#before(access, served, error, client),
    });
  }

  /**
   * When KV fails, only this request uses the earlier version. When a document is missing, the following requests do
   * as well.
   */
  #before(
    access: Access,
    { manifest, before: last }: ServedVersion,
    error: unknown,
    client: Client | undefined,
  ): Store | null {
    const now = this.#now();
    const before = usable(last, now);
    if (before === null) return null;
    if (error instanceof BrokenDocumentError) this.#pointer.avoid(manifest.version);
    return this.#store(access, before, now, client);
  }

  async #isLogged(access: Access, version: string): Promise<boolean> {
    const manifest = this.#pointer.known?.manifest;
    if (manifest === undefined) return false;
    const history = await new Store({ access, documents: this.#documents, manifest }).history();
    return history?.publications.some((publication) => publication.version === version) ?? false;
  }
}
