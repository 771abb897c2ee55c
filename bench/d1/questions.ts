/** Questions that our Worker and the one over D1 are asked in the same words, and the statements that the latter makes for each. */
import {
  clubById,
  countOfTeam,
  lastAgainst,
  lastOfTeam,
  matchById,
  recordAgainst,
  type Statement,
  seasonBy,
  tableOf,
} from '../workers/d1/sql.ts';

export interface PeerQuestion {
  readonly name: string;
  readonly document: string;
  readonly statements: readonly Statement[];
}

const MATCH = 'match:ucl-2025-26-atalanta-bayern-1';
const CLUB = 'club:atalanta';

const PLAYED =
  'id date home { id name } away { id name } counting { home away } homeCoach { name } awayCoach { name }';

export const PEER_QUESTIONS: readonly PeerQuestion[] = [
  {
    name: 'match by id, teams and coaches',
    document: `{ match(id: "${MATCH}") { ${PLAYED} kickoff stage { name } } }`,
    statements: [matchById(MATCH)],
  },
  {
    name: 'table of 36 rows',
    document: `{
  season(competition: "ucl", label: "2025-26") {
    label
    table { rows { team { name } points record { played won drawn lost goalsFor goalsAgainst goalDifference } } }
  }
}`,
    statements: [seasonBy('ucl', '2025-26'), tableOf('ucl', '2025-26')],
  },
  {
    name: 'club with 20 matches and coaches',
    document: `{ club(by: { slug: "atalanta" }) { id name city matches(last: 20) { totalCount nodes { ${PLAYED} } } } }`,
    statements: [clubById(CLUB), countOfTeam(CLUB), lastOfTeam(CLUB, 20)],
  },
  {
    name: 'head to head with an association',
    document: `{
  headToHead(a: { team: "club:bayern" }, b: { association: "italy" }) {
    record { played won drawn lost goalsFor goalsAgainst }
    last { date home { name } away { name } }
  }
}`,
    statements: [recordAgainst('club:bayern', 'italy'), lastAgainst('club:bayern', 'italy')],
  },
];
