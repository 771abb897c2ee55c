/** Seasons of the graph and of imports, as far as a ruling has to name them: who stands in which table. */

import type { Facts, MatchFact, SeasonFact } from '../../compile/facts.ts';
import { nearestWord } from '../../compile/nearest-word.ts';
import { fold } from '../../documents/fold.ts';
import { isTableStage } from '../../football/rules/stage-kinds.ts';
import { globalId } from '../../model/ids.ts';
import { matches as matchTable } from '../../model/tables/matches.ts';

/** A table in which a team stands. */
export interface TablePlace {
  readonly stage: string;
  readonly group?: string | undefined;
}

export interface RulingFault {
  readonly error: string;
}

export const isFault = (value: unknown): value is RulingFault =>
  typeof value === 'object' && value !== null && 'error' in value;

export interface PlayedSeason {
  readonly id: string;
  /** The table of its matches, below the folder of an import. */
  readonly file: string;
  readonly matches: readonly MatchFact[];
  /** The day of its first match, ISO. */
  readonly begins: string;
  /** The tables of each team, by its global id. */
  readonly places: ReadonlyMap<string, readonly TablePlace[]>;
}

interface Named {
  readonly name: string;
  readonly fullName?: string | undefined;
  readonly names: readonly { readonly name: string }[];
}

const namesOf = ({ name, fullName = name, names }: Named): ReadonlySet<string> =>
  new Set([name, fullName, ...names.map((other) => other.name)].map(fold));

/** Finds seasons, and teams in them. */
export class KnownSeasons {
  readonly #facts: Facts;
  readonly #seasons: ReadonlyMap<string, SeasonFact>;
  readonly #matches: ReadonlyMap<string, readonly MatchFact[]>;
  /** Countries by season, which ids of imported clubs end with. */
  readonly #countries: ReadonlyMap<string, string | undefined>;
  /** Names by team, folded. */
  readonly #names: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(facts: Facts) {
    this.#facts = facts;
    this.#seasons = new Map(facts.seasons.map(({ value }) => [value.id, value]));
    this.#matches = Map.groupBy(
      facts.matches.map(({ value }) => value),
      ({ season }) => season,
    );
    const countries = new Map(facts.competitions.map(({ value }) => [value.id, value.country]));
    this.#countries = new Map(facts.seasons.map(({ value }) => [value.id, countries.get(value.competition)]));
    const clubs = facts.clubs.map(({ value }) => [globalId('club', value.id), value] as const);
    const teams = facts.countries.map(({ value }) => [globalId('national-team', value.id), value] as const);
    this.#names = new Map([...clubs, ...teams].map(([id, named]) => [id, namesOf(named)]));
  }

  /** How many points `data/` knows to have been taken from a team in a season. */
  taken({ season, team }: { readonly season: string; readonly team: string }): number {
    return this.#facts.deductions.reduce(
      (sum, { value }) =>
        value.season === season && value.team === team ? sum + Math.max(value.points, 0) : sum,
      0,
    );
  }

  /** The season with matches that has the id, or why there is none. */
  find(id: string): PlayedSeason | RulingFault {
    const season = this.#seasons.get(id);
    const matches = this.#matches.get(id);
    if (season === undefined || matches === undefined) {
      const near = nearestWord(id, this.#matches.keys());
      const tip = near === null ? 'import its matches first' : `did you mean ${near}?`;
      return { error: `no season "${id}" is known: ${tip}` };
    }
    const begins = matches.reduce((first, { date }) => (date < first ? date : first), '9');
    const file = `${matchTable.path}/${season.competition}/${season.label}.csv`;
    return { id, file, matches, begins, places: this.#placesIn(id, matches) };
  }

  #placesIn(season: string, matches: readonly MatchFact[]): ReadonlyMap<string, readonly TablePlace[]> {
    const tables = new Set(
      this.#facts.stages.flatMap(({ value }) =>
        value.season === season && isTableStage(value) ? [value.code] : [],
      ),
    );
    const places = new Map<string, Map<string, TablePlace>>();
    for (const { home, away, stage, group } of matches)
      for (const team of [home, away]) {
        const own = places.get(team) ?? new Map<string, TablePlace>();
        if (tables.has(stage)) own.set(`${stage} ${group}`, { stage, group });
        places.set(team, own);
      }
    return new Map([...places].map(([team, own]) => [team, [...own.values()]]));
  }

  /** The team of a season that a row names by its id, with or without the country, or by a name. */
  teamIn({ id, places }: PlayedSeason, text: string): string | RulingFault {
    if (places.has(text)) return text;
    const full = `${text}-${this.#countries.get(id)}`;
    if (places.has(full)) return full;
    const named = [...places.keys()].filter((team) => this.#names.get(team)?.has(fold(text)) === true);
    const [team] = named;
    if (team !== undefined && named.length === 1) return team;
    if (named.length > 1) return { error: `"${text}" is a name of ${named.join(' and ')}: write the id` };
    const near = nearestWord(text, places.keys());
    const tip = near === null ? 'write the id of a team that does' : `did you mean ${near}?`;
    return { error: `"${text}" does not play in ${id}: ${tip}` };
  }
}
