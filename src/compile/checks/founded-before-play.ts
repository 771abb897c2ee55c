import { globalId } from '../../model/ids.ts';
import type { Facts, Located, MatchFact } from '../facts.ts';
import type { Rule } from './rule.ts';

/** The year in which the oldest football club was founded. */
const FIRST_CLUB = '1857';

export const foundedBeforePlay: Rule = {
  name: 'founded-before-play',
  statement: 'A club was founded before its first match, and not before there was football.',
  sees: ['clubs', 'matches'],
  brokenByImport: 'ROW',
  check(facts: Facts, report) {
    const first = new Map<string, Located<MatchFact>>();
    for (const fact of facts.matches) {
      for (const team of [fact.value.home, fact.value.away]) {
        const known = first.get(team);
        if (known === undefined || fact.value.date < known.value.date) first.set(team, fact);
      }
    }
    for (const fact of facts.clubs) {
      const { id, founded } = fact.value;
      if (founded === undefined) continue;
      const match = first.get(globalId('club', id));
      if (match !== undefined && founded > match.value.date.slice(0, founded.length))
        report(
          fact,
          `${id} was founded in ${founded} and played on ${match.value.date}`,
          'look up when it was founded',
          [match],
        );
      if (founded < FIRST_CLUB)
        report(fact, `${id} was founded in ${founded}`, `no club is older than ${FIRST_CLUB}: look it up`);
    }
  },
};
