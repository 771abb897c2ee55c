import type { Facts } from '../facts.ts';
import type { Rule } from './rule.ts';
import { tablesOfClubs } from './stage-matches.ts';

export const playedAsOften: Rule = {
  name: 'played-as-often',
  statement: 'In each table of a complete season of clubs all have as many matches.',
  sees: ['competitions', 'clubs', 'seasons', 'stages', 'matches'],
  brokenByImport: 'SEASON',
  check(facts: Facts, report) {
    for (const { stage, name, sides } of tablesOfClubs(facts)) {
      const games = [...Map.groupBy(sides, (team) => team)].map(([team, { length }]) => ({ team, length }));
      const [least, ...others] = games.toSorted((a, b) => a.length - b.length);
      const most = others.at(-1);
      if (least === undefined || most === undefined || least.length === most.length) continue;
      report(
        stage.season,
        `in ${name} ${least.team} has ${least.length} matches and ${most.team} ${most.length}`,
        'a match is missing or there twice, or two teams are taken for one',
      );
    }
  },
};
