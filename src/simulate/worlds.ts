/**
 * The same football several times: further worlds beside the real one, with clubs, countries and competitions of
 * their own.
 */
import type { Facts, Located, MatchFact, TieFact } from '../compile/facts.ts';
import type { CompetitionRecord } from '../documents/catalogue.ts';
import type { SlotRecord } from '../documents/documents.ts';
import { slugOf } from '../model/ids.ts';
import type { CompetitionKind } from '../model/vocabularies.ts';

const CLUBS = new Set<CompetitionKind>(['CONTINENTAL_CLUB', 'DOMESTIC_LEAGUE', 'DOMESTIC_CUP']);

const rows = <T>(list: readonly Located<T>[], change: (value: T) => T): Located<T>[] =>
  list.map((fact) => ({ ...fact, value: change(fact.value) }));

/** Ids of a further world: the ids of the real one with the number of the world before the slug. */
class World {
  readonly #mark: string;

  constructor(number: number) {
    this.#mark = `world${number}-`;
  }

  id = (id: string): string => {
    const slug = slugOf(id);
    return `${id.slice(0, id.length - slug.length)}${this.#mark}${slug}`;
  };

  #named = <T extends { readonly id: string; readonly name: string; readonly wikidata?: string }>(
    record: T,
  ): T => {
    const { wikidata: _wikidata, ...rest } = record;
    // A type parameter may have more properties; those are in `rest`.
    return {
      ...rest,
      id: this.id(record.id),
      name: `${this.#mark}${record.name}`,
      names: [],
    } as unknown as T;
  };

  /** Leagues and cups become those of other countries, so that a question about all of Europe has more to read. */
  #competition = (competition: CompetitionRecord): CompetitionRecord => ({
    ...this.#named(competition),
    kind: CLUBS.has(competition.kind) ? 'DOMESTIC_LEAGUE' : 'OTHER_NATIONAL',
  });

  #match = (match: MatchFact): MatchFact => {
    const { venue: _venue, ...rest } = match;
    const { id } = this;
    return {
      ...rest,
      id: id(match.id),
      season: id(match.season),
      home: id(match.home),
      away: id(match.away),
    };
  };

  #slot = (slot: SlotRecord): SlotRecord => ('team' in slot ? { team: this.id(slot.team) } : slot);

  #tie = (tie: TieFact): TieFact => ({
    ...tie,
    season: this.id(tie.season),
    slots: [this.#slot(tie.slots[0]), this.#slot(tie.slots[1])],
    ...(tie.winner !== undefined && { winner: this.id(tie.winner) }),
  });

  of(facts: Facts): Partial<Facts> {
    const { id } = this;
    const club = (candidate: Facts['clubs'][number]['value']) => {
      const { venue: _venue, ...rest } = this.#named(candidate);
      return { ...rest, country: id(candidate.country), association: id(candidate.association) };
    };
    return {
      countries: rows(facts.countries, (country) => this.#named(country)),
      clubs: rows(facts.clubs, club),
      competitions: rows(facts.competitions, this.#competition),
      seasons: rows(facts.seasons, ({ qualification: _none, ...season }) => ({
        ...season,
        id: id(season.id),
        competition: id(season.competition),
        hosts: [],
      })),
      stages: rows(facts.stages, (season) => ({ ...season, season: id(season.season) })),
      matches: rows(facts.matches, this.#match),
      ties: rows(facts.ties, this.#tie),
      deductions: rows(facts.deductions, (season) => ({
        ...season,
        season: id(season.season),
        team: id(season.team),
      })),
    };
  }
}

/**
 * @param worlds number of all worlds, the real one included.
 * @returns facts with that many times the matches. Coaches, grounds and titles are those of the real world alone.
 */
export function manyWorlds(facts: Facts, worlds: number): Facts {
  const more = Array.from({ length: worlds - 1 }, (_, index) => new World(index + 2).of(facts));
  const both = Object.entries(facts).map(([table, own]) => [
    table,
    [own, ...more.map((world) => world[table as keyof Facts] ?? [])].flat(),
  ]);
  // `fromEntries` forgets which table has rows of which type.
  return Object.fromEntries(both) as unknown as Facts;
}
