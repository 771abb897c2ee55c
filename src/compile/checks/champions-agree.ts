import { matchWinner } from '../../football/match.ts';
import type { HonourRecord } from '../../store/catalogue.ts';
import { asPlayed } from '../as-played.ts';
import type { Facts, Located } from '../facts.ts';
import type { Rule } from './rule.ts';
import { stageMatches } from './stage-matches.ts';
import { tableOf } from './table-of.ts';

interface Winner {
  readonly team: string;
  readonly how: string;
}

/** By season: who won the final. A season without one, or with one that was replayed, has none here. */
function winnersOfFinals(facts: Facts): [string, Winner][] {
  const finals = facts.matches.filter(({ value }) => value.stage === 'final');
  return [...Map.groupBy(finals, ({ value }) => value.season)].flatMap(([season, [final, replay]]) => {
    const team = final === undefined || replay !== undefined ? null : matchWinner(asPlayed(final.value));
    return team === null ? [] : [[season, { team, how: 'won the final' }] as [string, Winner]];
  });
}

/** By season: who was first in a complete league. */
function leaders(facts: Facts): [string, Winner][] {
  const leagues = new Set(
    facts.competitions.filter(({ value }) => value.kind === 'DOMESTIC_LEAGUE').map(({ value }) => value.id),
  );
  return stageMatches(facts).flatMap((stage) => {
    const { id, competition, complete } = stage.season.value;
    if (!complete || !leagues.has(competition) || stage.stage.kind !== 'LEAGUE') return [];
    const team = tableOf(stage, stage.matches, facts)?.rows[0]?.team;
    return team === undefined ? [] : [[id, { team, how: 'was first' }] as [string, Winner]];
  });
}

const stands = ({ value }: Located<HonourRecord>): boolean =>
  value.honour === 'CHAMPION' && value.status === 'AWARDED';

export const championsAgree: Rule = {
  name: 'champions-agree',
  statement: 'The champion of a season won its final, or was first in its league.',
  check(facts: Facts, report) {
    const winners = new Map([...leaders(facts), ...winnersOfFinals(facts)]);
    const champions = new Map(facts.honours.filter(stands).map(({ value }) => [value.season, value.team]));
    for (const fact of facts.cycles) {
      const { edition, champion } = fact.value;
      const honoured = champions.get(`world-cup-${edition}`);
      if (champion === undefined || honoured === undefined || honoured === champion) continue;
      report(
        fact,
        `${champion} is champion of ${edition}, honours.csv says ${honoured}`,
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
      );
    }
  },
};
