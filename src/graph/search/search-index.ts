import type { NameRecord } from '../../documents/catalogue.ts';
import {
  letterMask,
  NAME_LETTERS,
  type NumberColumn,
  SEPARATOR,
  type SearchDocument,
} from '../../documents/search.ts';
import { firstIndex } from '../../football/first-index.ts';
import { kindOf as kindOfId } from '../../model/ids.ts';
import { unescaped } from '../../store/ascii-json.ts';
import { lastDayBefore, namesOn, pastNameOn } from '../nodes/names-on-day.ts';

const KIND_OF: ReadonlyMap<string, NameRecord['kind']> = new Map(
  (Object.keys(NAME_LETTERS) as NameRecord['kind'][]).map((kind) => [NAME_LETTERS[kind], kind]),
);

/**
 * The columns of a search document. Words, names and entities are identified by their index in them. Texts are cut
 * out when they are needed.
 */
export class SearchIndex {
  /** Sorted by code units. */
  readonly words: readonly string[];
  /** How many names there are. */
  readonly size: number;
  /** See `SearchDocument`. */
  readonly letters: NumberColumn;
  readonly #document: SearchDocument;
  readonly #entities: readonly string[];
  readonly #kinds: (string | undefined)[] = [];
  #names: readonly string[] | null = null;
  #langs: readonly string[] | null = null;
  #folded: readonly string[] | null = null;
  #joined: string | null = null;
  #masks: readonly number[] | null = null;
  #owners: Uint32Array | null = null;
  #begins: Uint32Array | null = null;

  constructor(document: SearchDocument) {
    this.#document = document;
    this.words = document.words.split(SEPARATOR);
    this.#entities = document.entities.split(SEPARATOR);
    this.letters = document.letters;
    this.size = document.namesFrom.at(this.#entities.length) ?? 0;
  }

  /** Which letters each word has, see `letterMask`. Only a text with slips asks for them. */
  get masks(): readonly number[] {
    this.#masks ??= this.words.map(letterMask);
    return this.#masks;
  }

  /** Number of entities. */
  get entities(): number {
    return this.#entities.length;
  }

  /** Global id of an entity. */
  idOf(entity: number): string {
    return this.#entities[entity] ?? '';
  }

  /** The kind of an entity, by its global id. */
  kindOf(entity: number): string {
    const cached = this.#kinds[entity];
    if (cached !== undefined) return cached;
    const kind = kindOfId(this.idOf(entity));
    this.#kinds[entity] = kind;
    return kind;
  }

  /** The fame of an entity, from 0 to 1; 0 for an index without one. */
  fameOf(entity: number): number {
    return entity < 0 ? 0 : (this.#document.fame.at(entity) ?? 0) / 1000;
  }

  /** The fame of the entity with a global id; 0 when there is none. */
  fameOfId(id: string): number {
    return this.fameOf(this.#entities.indexOf(id));
  }

  /** The day on which an entity came to exist; undefined when it exists on every day. */
  sinceOf(entity: number): string | undefined {
    return this.#document.since?.[entity];
  }

  /** The entity that has the name. */
  ownerOf(name: number): number {
    this.#owners ??= this.#findOwners();
    return this.#owners[name] ?? 0;
  }

  /** Filled in runs: to push one by one is the dearest thing that a new isolate could do here. */
  #findOwners(): Uint32Array {
    const { namesFrom } = this.#document;
    const owners = new Uint32Array(this.size);
    let from = 0;
    for (let entity = 0; entity < this.#entities.length; entity += 1) {
      const behind = namesFrom.at(entity + 1) ?? from;
      owners.fill(entity, from, behind);
      from = behind;
    }
    return owners;
  }

  /** The names that have the nth word, in their order. */
  bearersOf(word: number): readonly number[] {
    const { bearers, bearersFrom } = this.#document;
    return bearers.slice(bearersFrom.at(word) ?? 0, bearersFrom.at(word + 1) ?? 0);
  }

  /** A name in the folded form of `fold`. */
  foldedOf(name: number): string {
    return this.#allFolded()[name] ?? '';
  }

  #allFolded(): readonly string[] {
    this.#folded ??= this.#document.folded
      .split(SEPARATOR)
      .map((folded, name) => (folded === '' ? this.#written(name).toLowerCase() : folded));
    return this.#folded;
  }

  /** A name as it is written. */
  #written(name: number): string {
    this.#names ??= this.#document.names.split(SEPARATOR);
    return unescaped(this.#names[name] ?? '');
  }

  /** All folded names in one text, with a `SEPARATOR` before and after each. */
  get joined(): string {
    this.#joined ??= SEPARATOR + this.#allFolded().join(SEPARATOR).replaceAll(' ', '') + SEPARATOR;
    return this.#joined;
  }

  /** The name that begins behind an offset of `joined` where a `SEPARATOR` stands. */
  nameBehind(offset: number): number {
    this.#begins ??= this.#findBegins();
    const begins = this.#begins;
    return firstIndex(this.size, (name) => (begins[name] ?? offset) >= offset);
  }

  /** The offsets in `joined` of the separators before the names. */
  #findBegins(): Uint32Array {
    const begins = new Uint32Array(this.size);
    for (let name = 1; name < this.size; name += 1)
      begins[name] = this.joined.indexOf(SEPARATOR, (begins[name - 1] ?? 0) + 1);
    return begins;
  }

  /** A name as it is written, with kind, language and dates. */
  nameOf(name: number): NameRecord {
    this.#langs ??= this.#document.langs.split(SEPARATOR);
    const lang = this.#langs[name] ?? '';
    return {
      name: this.#written(name),
      kind: this.kindOfName(name, null),
      ...(lang === '' ? {} : { lang }),
      ...this.#document.dates[name],
    };
  }

  /** The kind of a name of an entity, on a day on which the name was known, or now for null. */
  kindOfName(name: number, day: string | null): NameRecord['kind'] {
    if (day !== null && this.#isOfSomeDays(name)) return this.nameOn(name, day).kind;
    return KIND_OF.get(this.#document.kinds[name] ?? '') ?? 'ALIAS';
  }

  /** Most things have had one name, and most names no time. */
  #isOfSomeDays(name: number): boolean {
    return (
      this.#document.past?.[this.ownerOf(name)] !== undefined || this.#document.dates[name] !== undefined
    );
  }

  /** Whether a name was known on a day. */
  isKnownOn(name: number, day: string): boolean {
    return this.#nameOn(name, day) !== undefined;
  }

  /** A name as it stood on a day on which it was known. */
  nameOn(name: number, day: string): NameRecord {
    return this.#nameOn(name, day) ?? this.nameOf(name);
  }

  #nameOn(name: number, day: string): NameRecord | undefined {
    const own = this.nameOf(name);
    if (!this.#isOfSomeDays(name)) return own;
    const past = this.#document.past?.[this.ownerOf(name)];
    const borne = pastNameOn(past, day);
    if (past !== undefined && borne !== undefined) {
      if (own.name === borne.name) return { name: own.name, kind: 'COMMON' };
      // The name of today may have been in use before then.
      const to = own.kind === 'COMMON' ? lastDayBefore(past, borne) : undefined;
      if (to !== undefined) return { name: own.name, kind: 'FORMER', to };
    }
    return namesOn([own], day, borne?.name)[0];
  }
}

const indexes = new WeakMap<SearchDocument, SearchIndex>();

/** The index of a document. A second call for the same document returns the same index. */
export function searchIndexOf(document: SearchDocument): SearchIndex {
  const cached = indexes.get(document);
  if (cached !== undefined) return cached;
  const made = new SearchIndex(document);
  indexes.set(document, made);
  return made;
}
