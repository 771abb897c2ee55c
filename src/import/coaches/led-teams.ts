/** Identifies the teams whose coaches a source lists. Such a source never adds a team. */
import { globalId } from '../../model/ids.ts';
import type { LedTeam } from '../../sources/bench.ts';
import type { SourceLine } from '../../sources/types.ts';
import type { ImportWork } from '../work.ts';

/** The id of a team, or the reason why there is none, with known names that are similar. */
type FoundTeam =
  | { readonly id: string }
  | { readonly why: string; readonly candidates: readonly string[] | null };

const OTHERS = {
  WOMEN: 'women',
  YOUTH: 'youth',
  RESERVE: 'reserves',
  VETERANS: 'veterans',
  OTHER_GAME: 'another game',
} as const;

export class LedTeams {
  readonly #work: ImportWork;
  readonly #byWikidata: ReadonlyMap<string, string>;
  readonly #found = new Map<string, FoundTeam>();

  constructor(work: ImportWork) {
    this.#work = work;
    this.#byWikidata = new Map(
      work.clubs.all.flatMap(({ id, wikidata }) =>
        wikidata === undefined ? [] : [[wikidata, globalId('club', id)] as const],
      ),
    );
  }

  /**
   * The id of the team on a day; null when there is none. Then the row is rejected and the name is reported.
   */
  idOf(team: LedTeam, day: string, at: SourceLine): string | null {
    const key = JSON.stringify(team.isNational ? [team, day] : team);
    const known = this.#found.get(key) ?? this.#find(team, day);
    this.#found.set(key, known);
    if ('id' in known) return known.id;
    this.#work.reject(at, known.why);
    const { name, country } = team;
    if (known.candidates !== null && name !== null)
      this.#work.identity.unresolved({ name, country, candidates: known.candidates, at });
    return null;
  }

  #find(team: LedTeam, day: string): FoundTeam {
    const { name, wikidata } = team;
    const same = wikidata === null ? undefined : this.#byWikidata.get(wikidata);
    if (same !== undefined) return { id: same };
    if (name === null) return { why: `no file tells which team ${team.id} is`, candidates: null };
    const others = this.#work.teamWords.of(name);
    if (others !== null) return { why: `"${name}" is a team of ${OTHERS[others]}`, candidates: null };
    return team.isNational ? this.#national(name, day) : this.#club(name, team.country);
  }

  #national(name: string, day: string): FoundTeam {
    const { countries } = this.#work;
    const id = countries.teamOn(name, day);
    return id === null
      ? { why: `"${name}" is no national team that is known`, candidates: countries.nearest(name) }
      : { id: globalId('national-team', id) };
  }

  #club(name: string, countryName: string | null): FoundTeam {
    const { clubs, countries } = this.#work;
    const country = countryName === null ? null : countries.clubCountry(countryName);
    if (country === null) {
      const only = clubs.anywhere(name);
      return only === null
        ? { why: `"${name}" is no club that is known, or one of several`, candidates: [] }
        : { id: globalId('club', only.id) };
    }
    const found = clubs.find(name, country);
    if (found.is === 'KNOWN') return { id: globalId('club', found.club.id) };
    const candidates =
      found.is === 'UNCLEAR' ? found.candidates.map((club) => club.name) : clubs.nearest(name, country);
    return { why: `"${name}" is no club that is known in ${country}`, candidates };
  }
}
