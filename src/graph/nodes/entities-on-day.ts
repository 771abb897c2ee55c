import type { PastName } from '../../documents/catalogue.ts';
import type { EntityIndex, Grouped, NamedEntity } from '../catalogue-index.ts';
import { knownBy } from '../matches/match-view.ts';
import { asItStood, rememberedAsItStood } from './as-it-stood.ts';
import { pastNameOn } from './names-on-day.ts';

/** An entity that may have a first day, and names of earlier days. */
export interface EntityWithFirstDay extends NamedEntity {
  readonly knownFrom?: string;
  readonly pastNames?: readonly PastName[];
}

/** One kind of entity at the end of a day, each as it stood: entities that came into being later are left out. */
export class EntitiesOnDay<T extends EntityWithFirstDay> {
  readonly #index: EntityIndex<T>;
  readonly #asOf: string | null;
  readonly #there = new Map<readonly T[], readonly T[]>();
  readonly #stood = new Map<T, T>();

  constructor(index: EntityIndex<T>, asOf: string | null) {
    this.#index = index;
    this.#asOf = asOf;
  }

  /** In the order of the table. */
  get list(): readonly T[] {
    return this.of(this.#index.list);
  }

  /** Those of `records` that existed on the day. */
  of(records: readonly T[]): readonly T[] {
    if (this.#asOf === null) return records;
    const there = this.#there.get(records) ?? records.flatMap((record) => this.#known(record) ?? []);
    this.#there.set(records, there);
    return there;
  }

  /** Ids of those with a text under a property that existed on the day. Without a day no record is made. */
  idsIn(group: Grouped<T>, text: string): readonly string[] {
    return this.#asOf === null ? group.ids(text) : this.of(group.get(text)).map(({ id }) => id);
  }

  /** Null for an unknown id, and for an entity that did not exist yet. */
  get(id: string): T | null {
    return this.#known(this.#index.get(id));
  }

  byWikidata(wikidata: string): T | null {
    return this.#known(this.#index.byWikidata(wikidata));
  }

  /** Every entity that bears the name, its own name first; spelling is folded. */
  byName(name: string): readonly T[] {
    return this.of(this.#index.byName(name));
  }

  /** The record at the end of a day, also of an entity that did not exist yet; null for an unknown id. */
  on(id: string, day: string): T | null {
    const record = this.#index.get(id);
    if (record === null) return null;
    if (this.#asOf === null) return asItStood(record, day);
    // Other names of then are those that were known on the day of the view.
    const { names } = this.#asItStood(record, this.#asOf);
    return asItStood({ ...record, names }, day);
  }

  /** Its name at the end of any day; nothing else of it is made as it stood. Undefined for an unknown id. */
  nameOn(id: string, day: string): string | undefined {
    const record = this.#index.get(id);
    return pastNameOn(record?.pastNames, day)?.name ?? record?.name;
  }

  #known(record: T | null): T | null {
    if (record === null || this.#asOf === null) return record;
    return knownBy(record.knownFrom, this.#asOf) ? this.#asItStood(record, this.#asOf) : null;
  }

  #asItStood(record: T, day: string): T {
    const stood = this.#stood.get(record) ?? rememberedAsItStood(record, day);
    this.#stood.set(record, stood);
    return stood;
  }
}
