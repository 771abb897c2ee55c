import type { Facts, Located, MatchFact } from '../facts.ts';
import type { Report, Rule } from './rule.ts';
import { groupsOf, stageMatches } from './stage-matches.ts';

/** A club with so few matches is no member of a league where the usual one has that many. */
const STRAY = 2;
const USUAL = 10;

function checkTable(rows: readonly Located<MatchFact>[], name: string, report: Report): void {
  const byTeam = new Map<string, Located<MatchFact>[]>();
  for (const row of rows)
    for (const team of [row.value.home, row.value.away]) byTeam.set(team, [...(byTeam.get(team) ?? []), row]);
  const counts = [...byTeam.values()].map(({ length }) => length).sort((a, b) => a - b);
  const usual = counts[Math.floor(counts.length / 2)] ?? 0;
  if (usual < USUAL) return;
  for (const [team, own] of byTeam)
    if (own.length <= STRAY)
      for (const row of own)
        report(
          row,
          `${team} has ${own.length} of ${usual} matches in ${name}`,
          'the name is of a club of another league, or misspelt',
        );
}

export const strayClubs: Rule = {
  name: 'stray-clubs',
  statement: 'In a league no club has one or two matches where the others have ten and more.',
  sees: ['seasons', 'stages', 'matches'],
  brokenByImport: 'ROW',
  check(facts: Facts, report) {
    for (const stage of stageMatches(facts)) {
      if (stage.stage.kind !== 'LEAGUE') continue;
      for (const [group, rows] of groupsOf(stage))
        checkTable(rows, `${stage.season.value.id} ${group || stage.stage.code}`, report);
    }
  },
};
