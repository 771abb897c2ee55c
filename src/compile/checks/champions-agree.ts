import type { HonourRecord } from '../../documents/catalogue.ts';
import { finalsSeason } from '../../model/ids.ts';
import type { Facts, Located } from '../facts.ts';
import { winnersOnTheField } from '../winners.ts';
import type { Rule } from './rule.ts';

const stands = ({ value }: Located<HonourRecord>): boolean =>
  value.honour === 'CHAMPION' && value.status === 'AWARDED';

export const championsAgree: Rule = {
  name: 'champions-agree',
  statement: 'The champion of a season won its final, or was first in its league.',
  sees: ['seasons', 'matches', 'honours', 'cycles'],
  brokenByImport: 'SEASON',
  check(facts: Facts, report) {
    const winners = winnersOnTheField(facts);
    const champions = new Map(facts.honours.filter(stands).map(({ value }) => [value.season, value.team]));
    for (const fact of facts.cycles) {
      const { champion } = fact.value;
      const season = finalsSeason(fact.value);
      const honoured = champions.get(season);
      if (champion === undefined || honoured === undefined || honoured === champion) continue;
      report(
        fact,
        `${champion} is champion of ${season}, honours.csv says ${honoured}`,
        'one of the two is wrong',
      );
    }
    for (const fact of facts.honours.filter(stands)) {
      const { season, team } = fact.value;
      const winner = winners.get(season ?? '');
      if (winner === undefined || winner.team === team) continue;
      report(
        fact,
        `${team} is champion of ${season}, but ${winner.team} ${winner.how}`,
        'the honour or a score is wrong; a title taken away is REVOKED, and REASSIGNED to another',
        facts.seasons.filter(({ value }) => value.id === season),
      );
    }
  },
};
