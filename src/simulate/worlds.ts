/** The same football many times: more worlds beside the real one, with clubs, countries and competitions of their own. */
import type { Facts, Located, MatchFact, TieFact } from '../compile/facts.ts';
import type { CompetitionRecord } from '../documents/catalogue.ts';
import type { SlotRecord } from '../documents/documents.ts';
import type { CompetitionKind } from '../model/vocabularies.ts';

const CLUBS = new Set<CompetitionKind>(['CONTINENTAL_CLUB', 'DOMESTIC_LEAGUE', 'DOMESTIC_CUP']);

const rows = <T>(list: readonly Located<T>[], change: (value: T) => T): Located<T>[] =>
  list.map((fact) => ({ ...fact, value: change(fact.value) }));

/** Ids of one more world: those of the real one with its number ahead, whatever kind they say they are of. */
class World {
  readonly #mark: string;

  constructor(number: number) {
    this.#mark = `world${number}-`;
  }

  id = (id: string): string => {
    const at = id.indexOf(':') + 1;
    return `${id.slice(0, at)}${this.#mark}${id.slice(at)}`;
  };

  #named = <T extends { readonly id: string; readonly name: string; readonly wikidata?: string }>(
    one: T,
  ): T => {
    const { wikidata: _wikidata, ...rest } = one;
    return { ...rest, id: this.id(one.id), name: `${this.#mark}${one.name}`, names: [] } as unknown as T;
  };

  /** Leagues and cups of other countries: a question about all of Europe has to read all of Europe. */
  #competition = (one: CompetitionRecord): CompetitionRecord => ({
    ...this.#named(one),
    kind: CLUBS.has(one.kind) ? 'DOMESTIC_LEAGUE' : 'OTHER_NATIONAL',
  });

  #match = (one: MatchFact): MatchFact => {
    const { venue: _venue, ...rest } = one;
    const { id } = this;
    return { ...rest, id: id(one.id), season: id(one.season), home: id(one.home), away: id(one.away) };
  };

  #slot = (slot: SlotRecord): SlotRecord => ('team' in slot ? { team: this.id(slot.team) } : slot);

  #tie = (one: TieFact): TieFact => ({
    ...one,
    season: this.id(one.season),
    slots: [this.#slot(one.slots[0]), this.#slot(one.slots[1])],
    ...(one.winner !== undefined && { winner: this.id(one.winner) }),
  });

  of(facts: Facts): Partial<Facts> {
    const { id } = this;
    const club = (one: Facts['clubs'][number]['value']) => {
      const { venue: _venue, ...rest } = this.#named(one);
      return { ...rest, country: id(one.country), association: id(one.association) };
    };
    return {
      countries: rows(facts.countries, (one) => this.#named(one)),
      clubs: rows(facts.clubs, club),
      competitions: rows(facts.competitions, this.#competition),
      seasons: rows(facts.seasons, ({ qualification: _none, ...one }) => ({
        ...one,
        id: id(one.id),
        competition: id(one.competition),
        hosts: [],
      })),
      stages: rows(facts.stages, (one) => ({ ...one, season: id(one.season) })),
      matches: rows(facts.matches, this.#match),
      ties: rows(facts.ties, this.#tie),
      deductions: rows(facts.deductions, (one) => ({
        ...one,
        season: id(one.season),
        team: id(one.team),
      })),
    };
  }
}

/**
 * @param worlds how many there are in all, the real one among them.
 * @returns facts with so many times the matches; coaches, grounds and titles are those of the real one alone.
 */
export function manyWorlds(facts: Facts, worlds: number): Facts {
  const more = Array.from({ length: worlds - 1 }, (_, at) => new World(at + 2).of(facts));
  const both = Object.entries(facts).map(([table, own]) => [
    table,
    [own, ...more.map((world) => world[table as keyof Facts] ?? [])].flat(),
  ]);
  return Object.fromEntries(both) as unknown as Facts;
}
