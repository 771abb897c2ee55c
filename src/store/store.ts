import type { EvidenceDocument, HonourRecord } from '../documents/catalogue.ts';
import type { QualificationDocument } from '../documents/documents.ts';
import type { ChangesDocument, HistoryDocument } from '../documents/history.ts';
import type { NamesDocument } from '../documents/languages.ts';
import type { SearchDocument } from '../documents/search.ts';
import type { Client, PrecomputedAnswer } from '../edge/ports.ts';
import { isOfKind, slugOf } from '../model/ids.ts';
import { readAnswer, toldBy } from './answer-text.ts';
import { type OpenCatalogue, readCatalogue } from './catalogue-text.ts';
import {
  type OpenSeason,
  type OpenTeam,
  readSeason,
  readSharedTeams,
  readTeam,
  type SharedTeams,
} from './document-text.ts';
import { BrokenDocumentError } from './faults.ts';
import type { IsolateDocuments, NeededDocument } from './isolate/documents.ts';
import {
  readChanges,
  readEvidence,
  readHistory,
  readHonours,
  readNames,
  readQualifications,
} from './json-documents.ts';
import {
  answerName,
  CATALOGUE,
  cyclesName,
  daysName,
  EVIDENCE,
  honoursName,
  manifestKey,
  namesName,
  OTHER_HONOURS,
  RELATIONS,
  SEARCH,
  searchName,
  seasonName,
  sharedTeamsName,
  teamName,
} from './keys.ts';
import type { OpenManifest } from './manifest-text.ts';
import type { Access } from './reader.ts';
import { type OpenRelations, readRelations } from './relations-text.ts';
import { readSearch } from './search-text.ts';

/** Makes the document from its text. */
type DocumentReader = (text: string) => object;

interface WaitingDocument extends NeededDocument {
  readonly done: (document: object) => void;
  readonly failed: (error: unknown) => void;
}

interface StoreOptions {
  readonly access: Access;
  readonly documents: IsolateDocuments;
  readonly manifest: OpenManifest;
  /** The client of the request; absent for work that belongs to no request. */
  readonly client?: Client | undefined;
  /** Seconds since the version was last known to be current, when that is too long ago; 0 by default. */
  readonly staleness?: number;
  /** The version served before, for documents of this one that are missing; null when there is none. */
  readonly before?: (error: unknown) => Store | null;
}

/**
 * The documents of one version, for one request. All documents that are asked for in one turn of the event loop are
 * read in one operation. A cached document is returned at once and not as a promise: a promise for each field would
 * triple the cost of an answer. A document that cannot be read is a StoreError. When the client has hung up, each
 * wait is rejected with the error of `Client.hungUp`.
 */
export class Store {
  readonly manifest: OpenManifest;
  /** Seconds since this version was last known to be current, when that is too long ago; 0 while it is fresh. */
  readonly staleness: number;
  readonly #options: StoreOptions;
  readonly #documents: IsolateDocuments;
  #waiting: WaitingDocument[] = [];
  #relations: OpenRelations | null = null;

  constructor(options: StoreOptions) {
    this.#options = options;
    this.#documents = options.documents;
    this.manifest = options.manifest;
    this.staleness = options.staleness ?? 0;
  }

  /** KV operations made for the request so far. */
  get operations(): number {
    return this.#options.access.operations;
  }

  /** The same version as if it were pinned. Its answers contain no log and never change. */
  pinned(): Store {
    const { access, documents, client } = this.#options;
    const { history: _history, ...manifest } = this.manifest;
    return new Store({ access, documents, manifest, client });
  }

  /**
   * The version before this one; null when the isolate has none, or this one was asked for by its name.
   * @param error the reason why this version could not give the document.
   */
  before(error: unknown): Store | null {
    return this.#options.before?.(error) ?? null;
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
    const name = teamName(id);
    if (this.has(name)) return this.#load<OpenTeam>(name, readTeam);
    const own = (teams: SharedTeams | null): OpenTeam | null => teams?.get(id) ?? null;
    const shared = this.#load<SharedTeams>(sharedTeamsName(id), readSharedTeams);
    return shared instanceof Promise ? shared.then(own) : own(shared);
  }

  /** Null when the data set has no outcome of the team but those of World Cups. */
  cycles(team: string): QualificationDocument | null | Promise<QualificationDocument | null> {
    const found = this.#load<readonly QualificationDocument[]>(cyclesName(team), readQualifications);
    const own = (all: readonly QualificationDocument[] | null): QualificationDocument | null =>
      all?.find(({ id }) => id === team) ?? null;
    return found instanceof Promise ? found.then(own) : own(found);
  }

  /** @param id of a team, or `days:2026-03-01` for the matches of a span of days. */
  list(id: string): OpenTeam | null | Promise<OpenTeam | null> {
    return isOfKind(id, 'days') ? this.#load<OpenTeam>(daysName(slugOf(id)), readTeam) : this.team(id);
  }

  /** The name of the document with the honours of a competition, or of the teams of an association or confederation. */
  honoursName(of: 'competition' | 'teams', id: string): string {
    const own = honoursName(of, id);
    return this.has(own) ? own : honoursName(of, OTHER_HONOURS);
  }

  /** Honours of a competition, or of the teams of an association or confederation; with those of others where they are few. */
  honours(
    of: 'competition' | 'teams',
    id: string,
  ): readonly HonourRecord[] | Promise<readonly HonourRecord[]> {
    const none = (found: readonly HonourRecord[] | null): readonly HonourRecord[] => found ?? [];
    const found = this.#load<readonly HonourRecord[]>(this.honoursName(of, id), readHonours);
    return found instanceof Promise ? found.then(none) : none(found);
  }

  /** Null when the data set records none. */
  evidence(): EvidenceDocument | null | Promise<EvidenceDocument | null> {
    return this.#load<EvidenceDocument>(EVIDENCE, readEvidence);
  }

  /** Null when the data set has none. Kept for the request, whose price looks at them before its fields do. */
  relations(): OpenRelations | null | Promise<OpenRelations | null> {
    const found = this.#relations ?? this.#load<OpenRelations>(RELATIONS, readRelations);
    if (!(found instanceof Promise)) {
      this.#relations = found;
      return found;
    }
    return found.then((relations) => {
      this.#relations = relations;
      return relations;
    });
  }

  /** Names prepared for search, in Latin or in another script; null when the data set has none. */
  search(script: string | null = null): SearchDocument | null | Promise<SearchDocument | null> {
    return this.#load<SearchDocument>(script === null ? SEARCH : searchName(script), readSearch);
  }

  /**
   * The answer to a named question, where one was written. Null once the isolate holds the catalogue: then executing the
   * question takes fewer reads.
   * @param operation SHA-256 of its text.
   */
  answer(operation: string): PrecomputedAnswer | null | Promise<PrecomputedAnswer | null> {
    const catalogue = this.manifest.documents.get(CATALOGUE)?.hash ?? '';
    if (this.#documents.get(catalogue) !== undefined) return null;
    const found = this.#load<PrecomputedAnswer>(answerName(operation), readAnswer);
    const ofVersion = (answer: PrecomputedAnswer | null) => answer && toldBy(answer, this.manifest.version);
    return found instanceof Promise ? found.then(ofVersion) : ofVersion(found);
  }

  /** Names in a language; null when the data set has none in it. */
  names(lang: string): NamesDocument | null | Promise<NamesDocument | null> {
    return this.#load<NamesDocument>(namesName(lang), readNames);
  }

  /** Null when no log of publications is kept, or this version is pinned. */
  history(): HistoryDocument | null | Promise<HistoryDocument> {
    const { history } = this.manifest;
    return history === undefined
      ? null
      : this.#read<HistoryDocument>(history, 'log of publications', readHistory);
  }

  /** @param hash as a publication names it. */
  changes(hash: string): ChangesDocument | Promise<ChangesDocument> {
    return this.#read<ChangesDocument>(hash, 'list of changes', readChanges);
  }

  async catalogue(): Promise<OpenCatalogue> {
    const catalogue = await this.#load<OpenCatalogue>(CATALOGUE, readCatalogue);
    if (catalogue === null) throw noCatalogue(this.manifest);
    return catalogue;
  }

  #load<T extends object>(name: string, read: DocumentReader): T | null | Promise<T> {
    const named = this.manifest.documents.get(name);
    return named === undefined ? null : this.#read<T>(named.hash, name, read);
  }

  #read<T extends object>(hash: string, name: string, read: DocumentReader): T | Promise<T> {
    const cached = this.#documents.get(hash);
    return cached === undefined ? (this.#wait({ hash, name, read }) as Promise<T>) : (cached as T);
  }

  #wait(wanted: NeededDocument): Promise<object> {
    return new Promise((done, failed) => {
      this.#waiting.push({ ...wanted, done, failed });
      if (this.#waiting.length === 1) this.#options.access.waits.soon(() => this.#flush());
    });
  }

  #flush(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    const end = this.#hungUp();
    if (end !== null) {
      for (const { failed } of waiting) failed(end);
      return;
    }
    const found = this.#documents.load(this.#options.access, waiting);
    for (const { hash, done, failed } of waiting)
      found.get(hash)?.then((document) => {
        const end = this.#hungUp();
        return end === null ? done(document) : failed(end);
      }, failed);
  }

  /** Called only while a read is waited for: no client can hang up while JavaScript runs. */
  #hungUp(): Error | null {
    return this.#options.client?.hungUp() ?? null;
  }
}

const noCatalogue = ({ version }: OpenManifest): BrokenDocumentError =>
  new BrokenDocumentError('the manifest names no catalogue', {
    key: manifestKey(version),
    document: CATALOGUE,
  });

/** The catalogue, which nearly every question needs. Whether it has arrived tells whether a version can be served. */
export async function catalogueOf(
  documents: IsolateDocuments,
  access: Access,
  manifest: OpenManifest,
): Promise<OpenCatalogue> {
  return new Store({ access, documents, manifest }).catalogue();
}
