import { finalsSeason } from '../../model/ids.ts';
import type { Facts } from '../facts.ts';
import type { Rule } from './rule.ts';

const AT_FINALS: ReadonlySet<string> = new Set(['HOST', 'HOLDER', 'QUALIFIED', 'INVITED']);

export const outcomesAgree: Rule = {
  name: 'outcomes-agree',
  statement:
    'Whoever qualified, was host, holder or invited plays at the finals of the championship, and nobody else does.',
  sees: ['seasons', 'matches', 'outcomes'],
  brokenByImport: 'SEASON',
  check(facts: Facts, report) {
    const complete = new Set(
      facts.seasons.filter(({ value }) => value.complete).map(({ value }) => value.id),
    );
    // Austria in 1938 is still in the schedule of the finals, where it did not play.
    const held = facts.matches.filter(({ value }) => complete.has(value.season) && value.score !== undefined);
    const played = new Set(
      held.flatMap(({ value }) => [value.home, value.away].map((team) => `${value.season} ${team}`)),
    );
    for (const fact of facts.outcomes) {
      const { team, outcome } = fact.value;
      const season = finalsSeason(fact.value);
      if (!complete.has(season)) continue;
      const plays = played.has(`${season} ${team}`);
      if (plays === AT_FINALS.has(outcome)) continue;
      report(
        fact,
        `${team} is ${outcome} for ${season} and ${plays ? 'plays' : 'does not play'} at the finals`,
        'the outcome is wrong, or a side of a finals match is',
      );
    }
  },
};
