/** Who the sides of a season's matches are. */
import { globalId } from '../../model/ids.ts';
import type { CompetitionKind } from '../../model/vocabularies.ts';
import type { SourceMatch, SourceTeam } from '../../sources/match.ts';
import type { SourceLine } from '../../sources/types.ts';
import type { ClubFinder, FoundClub } from '../identity/club-finder.ts';
import type { CountryFinder } from '../identity/country-finder.ts';
import { coreName } from '../identity/names.ts';
import type { TeamWords } from '../identity/team-words.ts';
import { ambiguousSpellings } from './ambiguous-spellings.ts';
import type { IdentifiedMatch, RawSeason, Reject } from './raw.ts';

/** A name that no table has. Its rows are not added until a person has identified it. */
export interface Unresolved {
  readonly name: string;
  /** The country in which it was looked for; null when that is unknown. */
  readonly country: string | null;
  /** Similar known names, most similar first. */
  readonly candidates: readonly string[];
  /** Given for the title of a competition when nothing tells whether men's first teams play in it. */
  readonly isCompetition?: true;
  /** Its first row. */
  readonly at: SourceLine;
}

export interface Identity {
  readonly clubs: ClubFinder;
  readonly countries: CountryFinder;
  readonly teamWords: TeamWords;
  readonly source: string;
  readonly reject: Reject;
  readonly unresolved: (name: Unresolved) => void;
  /** Whether a row is the last of a file without a line end: a name in it may be cut. */
  readonly mayBeCut: (at: SourceLine) => boolean;
}

const NATIONAL: ReadonlySet<CompetitionKind> = new Set([
  'WORLD_CUP',
  'WORLD_CUP_QUALIFYING',
  'CONTINENTAL_NATIONAL',
  'FRIENDLY',
  'OTHER_NATIONAL',
]);

/** The id of a team, or the reason why there is none. */
type ResolvedTeam = string | { readonly error: string };

const sidesOf = (match: SourceMatch): readonly SourceTeam[] => [match.home, match.away];

const keyOf = (team: SourceTeam): string => `${team.name} (${team.country ?? ''})`;

/** How often each spelling occurs in the season. */
function countSpellings(season: RawSeason): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const team of season.matches.flatMap(({ fact }) => sidesOf(fact)))
    counts.set(keyOf(team), (counts.get(keyOf(team)) ?? 0) + 1);
  return counts;
}

/** With fewer matches, the number of times a name occurs cannot distinguish a club from a misspelling. */
const LEAGUE_LENGTH = 8;

/** Spellings that occur in the season as often as the name of a team would. */
function regulars(counts: ReadonlyMap<string, number>): ReadonlySet<string> {
  const sorted = [...counts.values()].sort((a, b) => a - b);
  const usual = sorted[Math.floor(sorted.length / 2)] ?? 0;
  if (usual < LEAGUE_LENGTH) return new Set();
  return new Set([...counts].flatMap(([key, count]) => (count * 2 >= usual ? [key] : [])));
}

/** Identifies each spelling of a season once. */
class SeasonSides {
  readonly #identity: Identity;
  readonly #season: RawSeason;
  readonly #regular: ReadonlySet<string>;
  /** The first day of the season, on which clubs have their names. */
  readonly #day: string | null;
  readonly #found = new Map<string, ResolvedTeam>();
  /**
   * Clubs that play under their own name. A similar name that occurs as often belongs to another club.
   */
  readonly #present: ReadonlySet<string>;
  /** Names of other clubs, however similar their letters are. */
  readonly #parted: ReadonlySet<string>;

  constructor(season: RawSeason, identity: Identity) {
    this.#season = season;
    this.#identity = identity;
    this.#day = season.matches.map(({ fact }) => fact.date).sort()[0] ?? null;
    this.#regular = regulars(countSpellings(season));
    const teams = season.matches.flatMap(({ fact }) => sidesOf(fact));
    this.#present = new Set(teams.flatMap((team) => this.#known(team) ?? []));
    this.#parted = this.#national
      ? new Set()
      : ambiguousSpellings(
          season.matches.map(({ fact }) => fact),
          (team) => this.#spelled(team),
          (spelling) => this.#nearness(spelling),
        );
  }

  #spelled(team: SourceTeam) {
    const country = this.#countryOf(team);
    if (country === null) return null;
    return { spelling: team.name, club: `${this.#known(team) ?? coreName(team.name)} ${country}` };
  }

  /** How near a spelling is to the name of its club: the name itself, one that a table has, or the same but for the legal form. */
  #nearness(spelling: string): number {
    const country = this.#season.competition.country ?? null;
    const found = country === null ? null : this.#find(spelling, country);
    if (country === null || found?.is !== 'KNOWN') return 0;
    if (found.club.name === spelling) return 2;
    return this.#identity.clubs.exactly(spelling, country).includes(found.club) ? 1 : 0;
  }

  #find(name: string, country: string, apart: ReadonlySet<string> = new Set()): FoundClub {
    return this.#identity.clubs.find(name, country, { apart, day: this.#day });
  }

  get #national(): boolean {
    return NATIONAL.has(this.#season.competition.kind);
  }

  #countryOf(team: SourceTeam): string | null {
    if (team.country !== null) return this.#identity.countries.byCode(team.country);
    return this.#season.competition.country ?? null;
  }

  #known(team: SourceTeam): string | null {
    const country = this.#countryOf(team);
    if (this.#national || country === null) return null;
    const found = this.#find(team.name, country);
    return found.is === 'KNOWN' ? found.club.id : null;
  }

  side(team: SourceTeam, match: SourceMatch): ResolvedTeam {
    if (this.#national) return this.#nationalTeam(team, match);
    const key = keyOf(team);
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const side = this.#club(team, match);
    this.#found.set(key, side);
    return side;
  }

  #nationalTeam(team: SourceTeam, match: SourceMatch): ResolvedTeam {
    const { countries, unresolved } = this.#identity;
    const id = countries.teamOn(team.name, match.date);
    if (id !== null) return globalId('national-team', id);
    const candidates = countries.nearest(team.name);
    unresolved({ name: team.name, country: null, candidates, at: match });
    return { error: `"${team.name}" is no national team that is known${asked(candidates)}` };
  }

  #club(team: SourceTeam, match: SourceMatch): ResolvedTeam {
    const { clubs, source, teamWords, unresolved, mayBeCut } = this.#identity;
    const country = this.#countryOf(team);
    if (country === null) return this.#somewhere(team, match);
    if (this.#parted.has(team.name)) return globalId('club', clubs.mintApart(team.name, country, source).id);
    const apart = this.#regular.has(keyOf(team)) ? this.#present : new Set<string>();
    const found = this.#bySeason(team, this.#find(team.name, country, apart));
    if (found.is === 'KNOWN') return globalId('club', found.club.id);
    const others = found.is === 'UNKNOWN' ? teamWords.of(team.name) : null;
    if (others !== null) return { error: `"${team.name}" is no men’s first team` };
    if (found.is === 'UNKNOWN' && mayBeCut(match))
      return { error: `the file ends within this line: "${team.name}" may be cut` };
    if (found.is === 'UNKNOWN') return globalId('club', clubs.mint(team.name, country, source).id);
    const candidates = found.candidates.map(({ name }) => name);
    unresolved({ name: team.name, country, candidates, at: match });
    return { error: `"${team.name}" (${country}) is not known${asked(candidates)}` };
  }

  /**
   * The season decides between two spellings of one club and two clubs: a name that plays as often as a team, and is nearly that
   * of the one club that is missing, is that club's.
   */
  #bySeason(team: SourceTeam, found: FoundClub): FoundClub {
    if (found.is !== 'UNCLEAR' || !found.spelled || !this.#regular.has(keyOf(team))) return found;
    const [club, ...others] = found.candidates;
    return club === undefined || others.length > 0 ? found : { is: 'KNOWN', club };
  }

  #somewhere(team: SourceTeam, match: SourceMatch): ResolvedTeam {
    const club = team.country === null ? this.#identity.clubs.anywhere(team.name) : null;
    if (club !== null) return globalId('club', club.id);
    this.#identity.unresolved({ name: team.name, country: team.country, candidates: [], at: match });
    const where = team.country === null ? 'no country is given' : `"${team.country}" is no country`;
    return { error: `"${team.name}" cannot be looked up: ${where}` };
  }
}

const asked = (candidates: readonly string[]): string =>
  candidates.length === 0 ? '' : `; is it ${candidates.join(' or ')}? Add it to data/identity`;

/** The matches with two known sides. The others are rejected with the reason. */
export function placeSides(season: RawSeason, identity: Identity): readonly IdentifiedMatch[] {
  const sides = new SeasonSides(season, identity);
  return season.matches.flatMap((match): IdentifiedMatch[] => {
    const { fact } = match;
    const [home, away] = [sides.side(fact.home, fact), sides.side(fact.away, fact)];
    if (typeof home === 'string' && typeof away === 'string' && home !== away)
      return [{ ...match, home, away }];
    const error =
      typeof home !== 'string'
        ? home.error
        : typeof away !== 'string'
          ? away.error
          : 'both sides are the same team';
    identity.reject(fact, error);
    return [];
  });
}
