import { type MostOfAny, OF_SEASON, OF_TEAM } from '../../documents/catalogue.ts';
import { isOfKind, slugOf } from '../../model/ids.ts';
import { SINGLE_DOCUMENTS } from '../../store/catalogue-text.ts';
import { DIGITS, type PackedNumbers } from '../../store/packed-numbers.ts';
import type { CatalogueIndex } from '../catalogue-index.ts';
import { Greatest } from './greatest.ts';

interface TeamCounts {
  readonly matches: number;
  readonly seasons: number;
  /** Of its document. */
  readonly characters: number;
}

export interface SeasonCounts {
  readonly matches: number;
  readonly teams: number;
  readonly ties: number;
  readonly stages: number;
  /** The most clubs of one association in it. */
  readonly entrants: number;
  /** The most matches in all tables that one team is in. */
  readonly tables: number;
  /** The most matches of one team. */
  readonly own: number;
  /** Matches of all of its teams, in any season. */
  readonly played: number;
  /** Days with a match. */
  readonly days: number;
  /** The most matches in all the tables of past days that the search for the day that decided one campaign makes. */
  readonly searched: number;
  /** Of its document. */
  readonly characters: number;
}

/** Which seasons are counted: those of clubs, of national teams, or of both. */
export type Players = 'clubs' | 'nations' | 'any';

const NO_TEAM: TeamCounts = { matches: 0, seasons: 0, characters: 0 };
const NO_SEASON: SeasonCounts = {
  ...{ matches: 0, teams: 0, ties: 0, stages: 0 },
  ...{ entrants: 0, tables: 0, own: 0, played: 0, days: 0, searched: 0, characters: 0 },
};
const CLUB_KINDS: ReadonlySet<string> = new Set(['CONTINENTAL_CLUB', 'DOMESTIC_LEAGUE', 'DOMESTIC_CUP']);

/** A binary search tries some days, and then the day before the one that it finds. The table of a day is made once. */
function searchedIn(tables: number, matches: number, days: number): number {
  const tried = Math.floor(Math.log2(Math.max(days, 1))) + 2;
  return Math.min(tables * tried, days * matches);
}

/** One column of a table of numbers: every `width`-th number, beginning with `from`. */
function column(numbers: PackedNumbers, width: number, from: number): number[] {
  return Array.from({ length: numbers.length / width }, (_, at) => numbers.at(at * width + from));
}

/** How much data a question may read, by the counts of the catalogue. Nothing is read to tell it. */
export class Counts {
  readonly index: CatalogueIndex;
  readonly #known = new Map<string, Greatest>();
  readonly #teams = new Map<string, TeamCounts>();
  readonly #seasons = new Map<string, SeasonCounts>();

  constructor(index: CatalogueIndex) {
    this.index = index;
  }

  get most(): MostOfAny {
    return this.index.catalogue.counts.most;
  }

  get #numbers() {
    return this.index.catalogue.counts.numbers;
  }

  /** @param id with its kind; all counts are 0 when it is no team. */
  team(id: string): TeamCounts {
    const known = this.#teams.get(id);
    if (known !== undefined) return known;
    const found = this.#team(id);
    // An unknown id is not kept: this cache outlives requests, and clients may ask for any id.
    if (found !== NO_TEAM) this.#teams.set(id, found);
    return found;
  }

  #team(id: string): TeamCounts {
    const slug = slugOf(id);
    const { clubs, countries, days } = this.index.catalogue;
    if (isOfKind(id, 'days')) {
      const [, matches = 0, characters = 0] = days.find(([first]) => first === slug) ?? [];
      return { matches, characters, seasons: 0 };
    }
    const isClub = isOfKind(id, 'club');
    const row = (isClub ? clubs : countries).indexOf(slug);
    if (row === undefined) return NO_TEAM;
    const numbers = isClub ? this.#numbers.clubs : this.#numbers.countries;
    const characters = this.#lengths.at((isClub ? this.#clubsFrom : this.#countriesFrom) + row);
    return {
      matches: numbers.at(row * OF_TEAM.length),
      seasons: numbers.at(row * OF_TEAM.length + 1),
      characters,
    };
  }

  get #lengths() {
    return this.index.catalogue.counts.lengths;
  }

  /** Index of the first club in the list of lengths; national teams follow the clubs. */
  get #clubsFrom(): number {
    return SINGLE_DOCUMENTS.length + this.index.catalogue.seasons.size;
  }

  get #countriesFrom(): number {
    return this.#clubsFrom + this.index.catalogue.clubs.size;
  }

  /** Characters of a document of which there is only one. */
  charactersOf(name: (typeof SINGLE_DOCUMENTS)[number]): number {
    return this.#lengths.at(SINGLE_DOCUMENTS.indexOf(name));
  }

  /** Characters of a document that is parsed as a whole; 0 when there is no such document. */
  parsed(name: string): number {
    return this.index.catalogue.counts.parsed[name] ?? 0;
  }

  /** The same for all documents whose names begin so. */
  allParsed(beginning: string): Greatest {
    return this.#greatest(`parsed ${beginning}`, () =>
      Object.entries(this.index.catalogue.counts.parsed).flatMap(([name, characters]) =>
        name.startsWith(beginning) ? characters : [],
      ),
    );
  }

  /** The most arcs of an entity of the given kinds; of any kind when no entity has one of these. */
  linked(kinds: readonly string[]): {
    readonly own: number;
    readonly around: number;
    readonly throughHubs: number;
  } {
    const { linked } = this.index.catalogue.counts;
    const of = linked.filter(([name]) => kinds.includes(name));
    const some = of.length === 0 ? linked : of;
    // Without counts, the number of all arcs is the bound; an arc takes `DIGITS` characters.
    const otherwise = linked.length === 0 ? this.charactersOf('relations') / DIGITS : 0;
    const most = (at: 1 | 2 | 3): number => Math.max(otherwise, ...some.map((counted) => counted[at]));
    return { own: most(1), around: most(2), throughHubs: most(3) };
  }

  /** All counts are 0 for an unknown season. */
  season(id: string): SeasonCounts {
    const known = this.#seasons.get(id);
    if (known !== undefined) return known;
    const row = this.index.catalogue.seasons.indexOf(id);
    if (row === undefined) return NO_SEASON;
    const found = this.#season(id, row);
    this.#seasons.set(id, found);
    return found;
  }

  #season(id: string, row: number): SeasonCounts {
    const at = (column: number): number => this.#numbers.seasons.at(row * OF_SEASON.length + column);
    const [matches, teams, ties, stages] = [at(0), at(1), at(2), at(3)];
    const characters = this.#lengths.at(SINGLE_DOCUMENTS.length + row);
    const more = { entrants: at(4), tables: at(5), own: at(6), played: at(7), days: at(8), characters };
    // Which matches decided in qualifying is among the facts.
    const isQualifying = this.index.seasonsAfter.ids(id).length > 0;
    const searched = isQualifying ? 0 : searchedIn(more.tables, matches, more.days);
    return { matches, teams, ties, stages, ...more, searched };
  }

  /** The most matches that a coach may have led. */
  led(coach: string): number {
    const row = this.index.catalogue.coaches.indexOf(coach);
    return row === undefined ? 0 : this.#numbers.coaches.at(row);
  }

  #greatest(name: string, numbers: () => readonly number[]): Greatest {
    const known = this.#known.get(name) ?? new Greatest(numbers());
    this.#known.set(name, known);
    return known;
  }

  /** Matches by team. */
  get teams(): Greatest {
    const { clubs, countries } = this.#numbers;
    return this.#greatest('teams', () =>
      [clubs, countries].flatMap((numbers) => column(numbers, OF_TEAM.length, 0)),
    );
  }

  /** Matches by national team. */
  get nations(): Greatest {
    return this.#greatest('nations', () => column(this.#numbers.countries, OF_TEAM.length, 0));
  }

  /** Characters of documents by team, or by national team. */
  charactersOfTeams(players: Players): Greatest {
    return this.#greatest(`documents of ${players}`, () =>
      this.#lengths.slice(
        players === 'nations' ? this.#countriesFrom : this.#clubsFrom,
        this.#lengths.length,
      ),
    );
  }

  /** Seasons by team. */
  get seasonsOfTeams(): Greatest {
    const { clubs, countries } = this.#numbers;
    return this.#greatest('seasons of teams', () =>
      [clubs, countries].flatMap((numbers) => column(numbers, OF_TEAM.length, 1)),
    );
  }

  /** Matches by coach who may have led them. */
  get coaches(): Greatest {
    const { coaches } = this.#numbers;
    return this.#greatest('coaches', () => column(coaches, 1, 0));
  }

  /** The number of seasons that each source is named by. */
  get seasonsOfSources(): Greatest {
    return this.#greatest('seasons of sources', () => {
      const sources = this.index.seasons.all().flatMap(({ source }) => source.split(';'));
      return [...Map.groupBy(sources, (source) => source).values()].map(({ length }) => length);
    });
  }

  /** Seasons that have a match at a ground, or what these hold, by ground. */
  atVenues(of: 'seasons' | 'matches' | 'characters'): Greatest {
    return this.#greatest(`seasons at venues ${of}`, () =>
      this.index.catalogue.venues
        .all()
        .map(({ seasons }) =>
          seasons.reduce((sum, season) => sum + (of === 'seasons' ? 1 : this.season(season)[of]), 0),
        ),
    );
  }

  /** Matches, teams and so on by season. */
  seasons(of: keyof SeasonCounts, players: Players = 'any'): Greatest {
    return this.#greatest(`seasons of ${players} ${of}`, () => {
      const all = this.#ofSeasons(of);
      if (players === 'any') return all;
      const own = new Set(this.#seasonsOf(players));
      return all.filter((_, at) => own.has(at));
    });
  }

  #ofSeasons(of: keyof SeasonCounts): readonly number[] {
    if (of === 'searched') return this.index.catalogue.seasons.ids().map((id) => this.season(id).searched);
    if (of !== 'characters') return column(this.#numbers.seasons, OF_SEASON.length, OF_SEASON.indexOf(of));
    return this.#lengths.slice(SINGLE_DOCUMENTS.length, this.#clubsFrom);
  }

  /** Indexes of the seasons of clubs, or of national teams. */
  #seasonsOf(players: Players): readonly number[] {
    const { competitions, seasons } = this.index.catalogue;
    const kinds = competitions.texts('kind').filter((kind) => CLUB_KINDS.has(kind) === (players === 'clubs'));
    const ids = kinds.flatMap((kind) => competitions.idsHaving('kind', kind));
    return ids
      .flatMap((id) => seasons.idsHaving('competition', id))
      .flatMap((id) => seasons.indexOf(id) ?? []);
  }
}

const counted = new WeakMap<CatalogueIndex, Counts>();

/** One for each catalogue that an isolate reads. */
export function countsOf(index: CatalogueIndex): Counts {
  const known = counted.get(index) ?? new Counts(index);
  counted.set(index, known);
  return known;
}
