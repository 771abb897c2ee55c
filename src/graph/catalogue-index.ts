import type {
  ClubRecord,
  CoachRecord,
  CompetitionRecord,
  ConfederationRecord,
  CountryRecord,
  HonourRecord,
  NameRecord,
  SeasonRecord,
  SourceRecord,
  TenureRecord,
  VenueRecord,
} from '../documents/catalogue.ts';
import { fold } from '../documents/fold.ts';
import { BEGINNING, nameBeginning } from '../documents/name-beginning.ts';
import type { OpenCatalogue } from '../store/catalogue-text.ts';
import type { RowSet } from '../store/row-set.ts';
import { MovedIds } from './nodes/moved.ts';
import { NameIndex } from './nodes/name-index.ts';

export interface NamedEntity {
  readonly id: string;
  readonly name: string;
  readonly names: readonly NameRecord[];
  readonly wikidata?: string;
}

/** So many letters of a misspelt word are taken to be right. */
const SURE_LETTERS = 2;

/** The entities of one kind, found by id, by Wikidata id and by folded name. */
export class EntityIndex<T extends NamedEntity> {
  readonly #records: RowSet<T>;
  #byWikidata: ReadonlyMap<string, T> | null = null;
  #names: NameIndex<T> | null = null;

  constructor(records: RowSet<T>) {
    this.#records = records;
  }

  /** In the order of the table. */
  get list(): readonly T[] {
    return this.#records.all();
  }

  /** In the order of the table. No record is made for them. */
  get ids(): readonly string[] {
    return this.#records.ids();
  }

  get size(): number {
    return this.#records.size;
  }

  get(id: string): T | null {
    return this.#records.get(id) ?? null;
  }

  byWikidata(wikidata: string): T | null {
    this.#byWikidata ??= new Map(
      this.list.flatMap((entity) => (entity.wikidata === undefined ? [] : [[entity.wikidata, entity]])),
    );
    return this.#byWikidata.get(wikidata) ?? null;
  }

  /** Every entity that has the name; those with it as main name come first. Spelling is folded. */
  byName(name: string): readonly T[] {
    this.#names ??= new NameIndex((beginning) => this.#records.havingTold(BEGINNING, beginning));
    return this.#names.of(name);
  }

  /**
   * The entities with a name that begins with the same two letters: a word that was misspelt further on may be meant to
   * be one of them. No other record is made.
   */
  beginningNear(word: string): readonly T[] {
    return this.#records.havingToldPrefix(BEGINNING, fold(word).slice(0, SURE_LETTERS));
  }

  /** How many entities have a name that begins like this one: they are made to find who bears it. */
  beginningLike(name: string): number {
    return this.#records.countTold(BEGINNING, nameBeginning(fold(name)));
  }
}

/** Records by one of their properties. */
export interface Grouped<T> {
  /** In the order of the table; empty when no record has the value. */
  get(text: string): readonly T[];
  /** Only the ids, without making records. */
  ids(text: string): readonly string[];
}

const grouped = <T extends object>(records: RowSet<T>, property: keyof T & string): Grouped<T> => ({
  get: (text) => records.having(property, text),
  ids: (text) => records.idsHaving(property, text),
});

/** The indexes of the catalogue. Made once for each catalogue that an isolate reads. */
export class CatalogueIndex {
  readonly knownThrough: string;
  readonly catalogue: OpenCatalogue;
  readonly clubs: EntityIndex<ClubRecord>;
  readonly countries: EntityIndex<CountryRecord>;
  readonly coaches: EntityIndex<CoachRecord>;
  readonly competitions: EntityIndex<CompetitionRecord>;
  readonly venues: EntityIndex<VenueRecord>;
  readonly confederations: RowSet<ConfederationRecord>;
  readonly seasons: RowSet<SeasonRecord>;
  readonly moved: MovedIds;
  /** Of all seasons. */
  readonly stageCodes: ReadonlySet<string>;
  readonly sources: RowSet<SourceRecord>;
  readonly tenures: RowSet<TenureRecord>;
  /** Oldest first. */
  readonly seasonsOf: Grouped<SeasonRecord>;
  /** By the country that succeeded them. */
  readonly countriesBefore: Grouped<CountryRecord>;
  /** By the season that they qualify for. */
  readonly seasonsAfter: Grouped<SeasonRecord>;
  /** In the order of the table: by first day. */
  readonly tenuresOfTeam: Grouped<TenureRecord>;
  readonly tenuresOfCoach: Grouped<TenureRecord>;
  /** By the association that the club plays under. */
  readonly clubsOf: Grouped<ClubRecord>;
  readonly clubsAt: Grouped<ClubRecord>;
  readonly coachesOf: Grouped<CoachRecord>;
  readonly venuesIn: Grouped<VenueRecord>;
  readonly honoursOf: Grouped<HonourRecord>;

  constructor(catalogue: OpenCatalogue) {
    this.catalogue = catalogue;
    this.knownThrough = catalogue.knownThrough;
    this.moved = new MovedIds(catalogue.moved);
    this.stageCodes = new Set(catalogue.stageCodes);
    this.clubs = new EntityIndex(catalogue.clubs);
    this.countries = new EntityIndex(catalogue.countries);
    this.coaches = new EntityIndex(catalogue.coaches);
    this.competitions = new EntityIndex(catalogue.competitions);
    this.venues = new EntityIndex(catalogue.venues);
    this.confederations = catalogue.confederations;
    this.seasons = catalogue.seasons;
    this.sources = catalogue.sources;
    this.tenures = catalogue.tenures;
    this.seasonsOf = grouped(catalogue.seasons, 'competition');
    this.countriesBefore = grouped(catalogue.countries, 'successor');
    this.seasonsAfter = grouped(catalogue.seasons, 'qualification');
    this.tenuresOfTeam = grouped(catalogue.tenures, 'team');
    this.tenuresOfCoach = grouped(catalogue.tenures, 'coach');
    this.clubsOf = grouped(catalogue.clubs, 'association');
    this.clubsAt = grouped(catalogue.clubs, 'venue');
    this.coachesOf = grouped(catalogue.coaches, 'country');
    this.venuesIn = grouped(catalogue.venues, 'country');
    this.honoursOf = grouped(catalogue.honours, 'competition');
  }
}

const indexes = new WeakMap<OpenCatalogue, CatalogueIndex>();

/** The index of a catalogue. A second call for the same catalogue returns the same index. */
export function indexOf(catalogue: OpenCatalogue): CatalogueIndex {
  const cached = indexes.get(catalogue);
  if (cached !== undefined) return cached;
  const made = new CatalogueIndex(catalogue);
  indexes.set(catalogue, made);
  return made;
}
