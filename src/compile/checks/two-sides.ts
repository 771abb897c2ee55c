import type { Located, MatchFact } from '../facts.ts';
import type { Rule } from './rule.ts';

export const twoSides: Rule = {
  name: 'two-sides',
  statement: 'A team does not play itself, nor twice on one day in one competition.',
  sees: ['matches'],
  brokenByImport: 'ROWS',
  check(facts, report) {
    const busy = new Map<string, Located<MatchFact>>();
    for (const fact of facts.matches) {
      const { home, away, date, season, id } = fact.value;
      if (home === away) report(fact, `${home} plays itself`, 'one of the two sides is wrong');
      for (const team of new Set([home, away])) {
        const key = `${season} ${date} ${team}`;
        const other = busy.get(key);
        if (other !== undefined && other.value.id !== id) {
          report(
            fact,
            `${team} plays twice on ${date}: ${other.value.id} and ${id}`,
            'a match is there twice, or one date is wrong',
            [other],
          );
        }
        busy.set(key, fact);
      }
    }
  },
};
