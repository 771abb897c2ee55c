import type { Facts } from '../facts.ts';
import type { Rule } from './rule.ts';
import { groupsOf, tablesOfClubs } from './stage-matches.ts';

export const playedAsOften: Rule = {
  name: 'played-as-often',
  statement: 'In each table of a complete season of clubs all have as many matches.',
  sees: ['competitions', 'clubs', 'seasons', 'stages', 'matches'],
  brokenByImport: 'SEASON',
  check(facts: Facts, report) {
    const { stages, clubs } = tablesOfClubs(facts);
    for (const stage of stages) {
      const { id } = stage.season.value;
      for (const [group, matches] of groupsOf(stage)) {
        const sides = matches.flatMap(({ value }) => [value.home, value.away]);
        // Whoever is not known is told once; with that name put right, these faults go away.
        if (sides.some((team) => !clubs.has(team))) continue;
        const games = [...Map.groupBy(sides, (team) => team)].map(([team, { length }]) => ({ team, length }));
        const [least, ...others] = games.toSorted((a, b) => a.length - b.length);
        const most = others.at(-1);
        if (least === undefined || most === undefined || least.length === most.length) continue;
        report(
          stage.season,
          `in ${id} ${group || stage.stage.code} ${least.team} has ${least.length} matches and ${most.team} ${most.length}`,
          'a match is missing or there twice, or two teams are taken for one',
        );
      }
    }
  },
};
