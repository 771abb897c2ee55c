/** Registers: what sources list about clubs, grounds and competitions, apart from matches. */
import type { Work } from './work.ts';

const WORDS: Readonly<Record<string, string>> = {
  club: 'clubs, for the names of those that play',
  ground: 'grounds',
  website: 'addresses of clubs',
  change: 'changes of names and mergers of clubs',
  'former-name': 'former names of national teams',
  team: 'teams of a register',
  competition: 'competitions of a register',
  season: 'seasons of a register',
  country: 'codes of countries',
};

const TAKEN = new Set(['match', 'result', 'shootout', 'goal']);

/** Says what is held besides matches. */
export function addRegisters(work: Work): void {
  const kinds = Map.groupBy(
    work.facts.filter((fact) => !TAKEN.has(fact.kind)),
    (fact) => fact.kind,
  );
  for (const [kind, facts] of kinds) work.setAside(WORDS[kind] ?? `facts of kind ${kind}`, facts.length);
}
