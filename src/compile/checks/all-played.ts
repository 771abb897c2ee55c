import type { Facts } from '../facts.ts';
import type { Rule } from './rule.ts';

export const allPlayed: Rule = {
  name: 'all-played',
  statement: 'Each match of a complete season has a score, or says why it has none.',
  check(facts: Facts, report) {
    const complete = new Set(
      facts.seasons.filter(({ value }) => value.complete).map(({ value }) => value.id),
    );
    for (const fact of facts.matches) {
      const { season, score, status, official, id } = fact.value;
      if (!complete.has(season) || score !== undefined || status !== undefined || official !== undefined)
        continue;
      report(fact, `${id} has no score`, 'give the score, or a status such as CANCELLED');
    }
  },
};
