import { globalId } from '../../model/ids.ts';
import type { CompetitionKind } from '../../model/vocabularies.ts';
import type { Facts } from '../facts.ts';
import type { Rule } from './rule.ts';
import { groupsOf, stageMatches } from './stage-matches.ts';

/** The kinds of competitions that are checked. In tables of national teams some teams have withdrawn. */
const OF_CLUBS: ReadonlySet<CompetitionKind> = new Set(['DOMESTIC_LEAGUE', 'CONTINENTAL_CLUB']);

export const playedAsOften: Rule = {
  name: 'played-as-often',
  statement: 'In each table of a complete season of clubs all have as many matches.',
  sees: ['competitions', 'clubs', 'seasons', 'stages', 'matches'],
  brokenByImport: 'SEASON',
  check(facts: Facts, report) {
    const kinds = new Map(facts.competitions.map(({ value }) => [value.id, value.kind]));
    const clubs = new Set(facts.clubs.map(({ value }) => globalId('club', value.id)));
    for (const stage of stageMatches(facts)) {
      const { id, competition, complete } = stage.season.value;
      const isTable = stage.stage.kind === 'LEAGUE' || stage.stage.kind === 'GROUP';
      if (!complete || !isTable || !OF_CLUBS.has(kinds.get(competition) ?? 'FRIENDLY')) continue;
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
