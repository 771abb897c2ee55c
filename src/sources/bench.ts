/** Who led teams, as sources tell it: in one match, or between two days. Teams and people are not identified yet. */
import type { SourceFact } from './types.ts';

/** A person as a source names them. */
export interface SourcePerson {
  /** The id under which another file of the source tells of them; null when each row tells all. */
  readonly id: string | null;
  /** Null where only the id is given. */
  readonly name: string | null;
  /** As precise as the source has it. */
  readonly born: string | null;
  /** `Q4706`; null where the source has none. */
  readonly wikidata: string | null;
}

/** A team as a source names it. */
export interface LedTeam {
  /** The id under which another file of the source tells of it; null when each row tells all. */
  readonly id: string | null;
  /** Null where only the id is given. */
  readonly name: string | null;
  /** Its country in the words of the source. */
  readonly country: string | null;
  readonly isNational: boolean;
  readonly wikidata: string | null;
}

/** Who led a side in a match. Two facts of one team on one day: two shared the post. */
export interface SourceBench extends SourceFact {
  readonly kind: 'bench';
  /** The title of the competition as spelled; null where it does not tell whose match it is. */
  readonly competition: string | null;
  /** ISO. */
  readonly date: string;
  readonly team: LedTeam;
  /** Null where the source names nobody. */
  readonly coach: SourcePerson | null;
}

/** A person at a team, from and to as precise as the source has it; null where it has none. */
export interface SourceTenure extends SourceFact {
  readonly kind: 'tenure';
  readonly team: LedTeam;
  readonly coach: SourcePerson;
  readonly from: string | null;
  readonly to: string | null;
}

/** What a file of a source tells of the teams that its other files name by their ids. */
export interface LedTeamEntry extends SourceFact {
  readonly kind: 'led-team';
  readonly team: LedTeam;
  /** The id of the league that it plays in, which tells its country; null where the country is told. */
  readonly league: string | null;
}

/** What a file of a source tells of the people that its other files name by their ids. */
export interface PersonEntry extends SourceFact {
  readonly kind: 'person';
  readonly person: SourcePerson;
}

/** The country of a league. */
export interface LeagueEntry extends SourceFact {
  readonly kind: 'league';
  readonly id: string;
  readonly country: string;
}

export const person = (given: Partial<SourcePerson>): SourcePerson => ({
  id: null,
  name: null,
  born: null,
  wikidata: null,
  ...given,
});

export const ledTeam = (given: Partial<LedTeam>): LedTeam => ({
  id: null,
  name: null,
  country: null,
  isNational: false,
  wikidata: null,
  ...given,
});
