import type {
  Catalogue,
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
} from '../store/catalogue.ts';
import { fold } from '../store/fold.ts';

interface Entity {
  readonly id: string;
  readonly name: string;
  readonly names: readonly NameRecord[];
  readonly wikidata?: string;
}

/** One kind of entity, by id, by Wikidata id and by folded name. */
export class EntityIndex<T extends Entity> {
  readonly list: readonly T[];
  readonly #byId: ReadonlyMap<string, T>;
  #byWikidata: ReadonlyMap<string, T> | null = null;
  #byName: ReadonlyMap<string, readonly T[]> | null = null;

  constructor(list: readonly T[]) {
    this.list = list;
    this.#byId = new Map(list.map((one) => [one.id, one]));
  }

  get(id: string): T | null {
    return this.#byId.get(id) ?? null;
  }

  byWikidata(wikidata: string): T | null {
    this.#byWikidata ??= new Map(
      this.list.flatMap((one) => (one.wikidata === undefined ? [] : [[one.wikidata, one]])),
    );
    return this.#byWikidata.get(wikidata) ?? null;
  }

  /** Every entity that bears the name, its own name first; spelling is folded. */
  byName(name: string): readonly T[] {
    this.#byName ??= this.#names();
    return this.#byName.get(fold(name)) ?? [];
  }

  #names(): ReadonlyMap<string, readonly T[]> {
    const found = new Map<string, T[]>();
    const add = (name: string, one: T): void => {
      const folded = fold(name);
      const list = found.get(folded);
      if (list === undefined) found.set(folded, [one]);
      else if (!list.includes(one)) list.push(one);
    };
    for (const one of this.list) add(one.name, one);
    for (const one of this.list) for (const { name } of one.names) add(name, one);
    return found;
  }
}

const groupBy = <T>(list: readonly T[], key: (one: T) => string): ReadonlyMap<string, readonly T[]> =>
  Map.groupBy(list, key);

/** The catalogue by what it is asked for. Made once for each catalogue an isolate reads. */
export class CatalogueIndex {
  readonly knownThrough: string;
  readonly catalogue: Catalogue;
  readonly clubs: EntityIndex<ClubRecord>;
  readonly countries: EntityIndex<CountryRecord>;
  readonly coaches: EntityIndex<CoachRecord>;
  readonly competitions: EntityIndex<CompetitionRecord>;
  readonly venues: EntityIndex<VenueRecord>;
  readonly confederations: ReadonlyMap<string, ConfederationRecord>;
  readonly seasons: ReadonlyMap<string, SeasonRecord>;
  readonly sources: ReadonlyMap<string, SourceRecord>;
  readonly tenures: ReadonlyMap<string, TenureRecord>;
  /** Oldest first. */
  readonly seasonsOf: ReadonlyMap<string, readonly SeasonRecord[]>;
  /** In the order of the table: by beginning. */
  readonly tenuresOfTeam: ReadonlyMap<string, readonly TenureRecord[]>;
  readonly tenuresOfCoach: ReadonlyMap<string, readonly TenureRecord[]>;
  /** By the association a club plays under. */
  readonly clubsOf: ReadonlyMap<string, readonly ClubRecord[]>;
  readonly clubsAt: ReadonlyMap<string, readonly ClubRecord[]>;
  readonly coachesOf: ReadonlyMap<string, readonly CoachRecord[]>;
  readonly venuesIn: ReadonlyMap<string, readonly VenueRecord[]>;
  readonly honoursOf: ReadonlyMap<string, readonly HonourRecord[]>;
  readonly honoursOfTeam: ReadonlyMap<string, readonly HonourRecord[]>;

  constructor(catalogue: Catalogue) {
    this.catalogue = catalogue;
    this.knownThrough = catalogue.knownThrough;
    this.clubs = new EntityIndex(catalogue.clubs);
    this.countries = new EntityIndex(catalogue.countries);
    this.coaches = new EntityIndex(catalogue.coaches);
    this.competitions = new EntityIndex(catalogue.competitions);
    this.venues = new EntityIndex(catalogue.venues);
    this.confederations = new Map(catalogue.confederations.map((one) => [one.id, one]));
    this.seasons = new Map(catalogue.seasons.map((one) => [one.id, one]));
    this.sources = new Map(catalogue.sources.map((one) => [one.id, one]));
    this.tenures = new Map(catalogue.tenures.map((one) => [one.id, one]));
    this.seasonsOf = groupBy(catalogue.seasons, (season) => season.competition);
    this.tenuresOfTeam = groupBy(catalogue.tenures, (tenure) => tenure.team);
    this.tenuresOfCoach = groupBy(catalogue.tenures, (tenure) => tenure.coach);
    this.clubsOf = groupBy(catalogue.clubs, (club) => club.association);
    this.clubsAt = groupBy(catalogue.clubs, (club) => club.venue ?? '');
    this.coachesOf = groupBy(catalogue.coaches, (coach) => coach.country ?? '');
    this.venuesIn = groupBy(catalogue.venues, (venue) => venue.country ?? '');
    this.honoursOf = groupBy(catalogue.honours, (honour) => honour.competition);
    this.honoursOfTeam = groupBy(catalogue.honours, (honour) => honour.team ?? '');
  }
}

const indexes = new WeakMap<Catalogue, CatalogueIndex>();

/** The index of a catalogue; the second call for one catalogue is free. */
export function indexOf(catalogue: Catalogue): CatalogueIndex {
  const known = indexes.get(catalogue);
  if (known !== undefined) return known;
  const made = new CatalogueIndex(catalogue);
  indexes.set(catalogue, made);
  return made;
}
