import type { Facts, Located, MatchFact } from '../facts.ts';
import type { Report, Rule } from './rule.ts';
import { type ClubTable, type StageMatches, tablesOfClubs } from './stage-matches.ts';

const pair = ({ value }: Located<MatchFact>): string => `${value.home} ${value.away}`;

function checkTable({ name, matches, sides }: ClubTable, report: Report): void {
  const teams = new Set(sides);
  const hosted = Map.groupBy(matches, pair);
  for (const [again, second] of [...hosted.values()].map((list) => [list[0], list[1]] as const)) {
    if (again === undefined || second === undefined) continue;
    report(
      second,
      `${second.value.home} hosts ${second.value.away} twice in ${name}`,
      `the first time is at ${again.file}:${again.line}: one row is too many, or hosts and guests are swapped`,
    );
  }
  const [first] = matches;
  for (const home of teams) {
    for (const away of teams) {
      if (first === undefined || home === away || hosted.has(`${home} ${away}`)) continue;
      report(
        first,
        `${home} never hosts ${away} in ${name}`,
        'a match is missing, or one side of a row is wrong',
      );
    }
  }
}

/** A league phase of 36 teams is not a round robin: each team meets eight others. */
const isRoundRobin = ({ season, stage }: StageMatches): boolean =>
  season.value.rules !== 'uefa-league-phase' &&
  (stage.meetings ?? season.value.ownRules?.meetingsPerPair ?? 2) === 2;

export const roundRobin: Rule = {
  name: 'round-robin',
  statement:
    'In a complete league season, and in each group of a club competition, everyone hosts everyone once.',
  sees: ['competitions', 'clubs', 'seasons', 'stages', 'matches'],
  brokenByImport: 'SEASON',
  check(facts: Facts, report) {
    for (const table of tablesOfClubs(facts)) if (isRoundRobin(table.stage)) checkTable(table, report);
  },
};
