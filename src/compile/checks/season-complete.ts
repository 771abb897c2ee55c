import type { Facts } from '../facts.ts';
import type { Rule } from './rule.ts';

const CROWNED: ReadonlySet<string> = new Set(['CONTINENTAL_CLUB', 'DOMESTIC_LEAGUE', 'WORLD_CUP']);

/** Only a season that has all its matches tells which teams were not in it. */
export const seasonComplete: Rule = {
  name: 'season-complete',
  statement:
    'A complete season has a champion, or says why not, and takes points only from those who play in it.',
  waivable: true,
  sees: ['competitions', 'seasons', 'matches', 'honours', 'deductions'],
  brokenByImport: 'NOTHING',
  check(facts: Facts, report) {
    const kinds = new Map(facts.competitions.map(({ value }) => [value.id, value.kind]));
    const crowned = new Set(
      facts.honours.filter(({ value }) => value.honour === 'CHAMPION').map(({ value }) => value.season),
    );
    for (const fact of facts.seasons) {
      const { id, complete, competition } = fact.value;
      if (!complete || crowned.has(id) || !CROWNED.has(kinds.get(competition) ?? '')) continue;
      report(
        fact,
        `${id} has no champion`,
        'name it in honours.csv; NOT_AWARDED with a reason where there was none',
      );
    }
    const players = new Set(
      facts.matches.flatMap(({ value }) => [
        `${value.season} ${value.home}`,
        `${value.season} ${value.away}`,
      ]),
    );
    for (const fact of facts.deductions) {
      const { season, team } = fact.value;
      if (!players.has(`${season} ${team}`))
        report(
          fact,
          `${team} loses points in ${season} and does not play there`,
          'the team or the season is wrong',
        );
    }
  },
};
