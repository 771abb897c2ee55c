/** Details of teams and people from other files of a source, for files that name them only by id. */
import type { LeagueEntry, LedTeam, LedTeamEntry, PersonEntry, SourcePerson } from '../../sources/bench.ts';
import type { SourceFact } from '../../sources/types.ts';

const ofKind = <Fact extends SourceFact>(facts: readonly SourceFact[], kind: Fact['kind']): readonly Fact[] =>
  facts.filter((fact): fact is Fact => fact.kind === kind);

export class Directory {
  readonly #teams: ReadonlyMap<string | null, LedTeamEntry>;
  readonly #people: ReadonlyMap<string | null, SourcePerson>;
  readonly #countries: ReadonlyMap<string | null, string>;

  constructor(facts: readonly SourceFact[]) {
    const teams = ofKind<LedTeamEntry>(facts, 'led-team');
    this.#teams = new Map(teams.map((entry) => [entry.team.id, entry]));
    this.#people = new Map(ofKind<PersonEntry>(facts, 'person').map(({ person }) => [person.id, person]));
    this.#countries = new Map(ofKind<LeagueEntry>(facts, 'league').map(({ id, country }) => [id, country]));
  }

  /** The team with all known details. */
  team(team: LedTeam): LedTeam {
    const entry = this.#teams.get(team.id);
    if (team.id === null || entry === undefined) return team;
    const country = team.country ?? entry.team.country ?? this.#countries.get(entry.league) ?? null;
    const isNational = team.isNational || entry.team.isNational;
    return { ...entry.team, name: team.name ?? entry.team.name, country, isNational };
  }

  person(person: SourcePerson): SourcePerson {
    return person.id === null ? person : (this.#people.get(person.id) ?? person);
  }
}
