/** Registers: what sources list about clubs, grounds, persons and codes, apart from matches. */
import type { ImportWork } from '../work.ts';
import { addListedClubs } from './clubs.ts';
import { addRegisteredTeams } from './reep.ts';

/** Kinds of facts that an import keeps and the graph does not serve, in words. */
const ASIDE: Readonly<Record<string, string>> = {
  ground: 'grounds',
  website: 'addresses of clubs',
  change: 'changes of names and mergers of clubs',
  'former-name': 'former names of national teams',
  competition: 'competitions of the register',
  season: 'seasons of the register',
  country: 'codes of countries',
  group: 'groups, which follow from the matches',
  stadium: 'grounds',
  standing: 'rows of tables, which follow from the matches',
  qualified: 'teams at the finals, which follow from the matches',
  placing: 'first places, which follow from the matches',
  host: 'hosts',
  tournament: 'tournaments',
  manager: 'managers',
  appointment: 'managers at tournaments',
  'penalty-kick': 'kicks of shoot-outs',
  'led-team': 'teams by their ids',
  person: 'people by their ids',
  league: 'leagues by their ids',
};

/** Takes over registers, and counts the facts that are kept besides. */
export function addRegisters(work: ImportWork): void {
  if (work.facts.some(({ kind }) => kind === 'club')) addListedClubs(work);
  if (work.facts.some((fact) => fact.kind === 'team' && 'bareId' in fact)) addRegisteredTeams(work);
  const others = work.facts.filter((fact) => ASIDE[fact.kind] !== undefined || isTournamentTeam(fact));
  for (const [kind, facts] of Map.groupBy(others, (fact) => fact.kind))
    work.setAside(ASIDE[kind] ?? 'names of national teams', facts.length);
}

const isTournamentTeam = (fact: { readonly kind: string }): boolean =>
  fact.kind === 'team' && !('bareId' in fact);
